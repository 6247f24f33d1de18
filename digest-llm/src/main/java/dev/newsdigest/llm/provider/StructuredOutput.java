package dev.newsdigest.llm.provider;

/** How a server that speaks OpenAI's chat interface is held to an output schema. */
public enum StructuredOutput {
  /** {@code response_format: json_schema}, strict: OpenAI, vLLM, llama.cpp, Ollama. */
  JSON_SCHEMA,
  /** {@code response_format: json_object}, schema in the instructions: DeepSeek, Moonshot, Qwen. */
  JSON_OBJECT,
  /** The schema in the instructions only, for servers that refuse {@code response_format}. */
  INSTRUCTIONS
}
