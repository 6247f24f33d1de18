package dev.newsdigest.llm.summarize;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.Usage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model that reads its prompt as a real one must, and says one quoted sentence a block. */
class FakeWriter implements ChatModel {

  static final JsonMapper MAPPER = new JsonMapper();

  private static final Pattern BLOCK = Pattern.compile("BLOCK ([A-Z]\\d+): ([a-z]+)");
  private static final Pattern LINE = Pattern.compile("\\[(\\d+)\\] (.*)");

  final List<ChatRequest> requests = Collections.synchronizedList(new ArrayList<>());

  /** A line of evidence as the model sees it. */
  record Line(int number, String text) {
    /** The words of the outlet, without its name and date. */
    String words() {
      return text.replaceFirst("^[^:]{1,60}, \\d{4}-\\d{2}-\\d{2}: ", "");
    }

    boolean isHeadline() {
      return !words().equals(text);
    }
  }

  @Override
  public ChatReply chat(ChatRequest request) {
    requests.add(request);
    return reply(answer(blocks(request)).toString());
  }

  static ChatReply reply(String text) {
    return new ChatReply(text, FinishReason.STOP, new Usage(1_000, 0, 100), "fake");
  }

  @Override
  public String name() {
    return "fake";
  }

  static Map<String, List<Line>> blocks(ChatRequest request) {
    Map<String, List<Line>> blocks = new LinkedHashMap<>();
    String text = request.userText();
    String mark = text.substring("MARK: ".length(), text.indexOf('\n'));
    List<Line> current = new ArrayList<>();
    for (String line : text.split("\n")) {
      Matcher block = BLOCK.matcher(line);
      Matcher data = LINE.matcher(line.startsWith(mark + "|") ? line.substring(9) : "");
      if (block.matches()) {
        current = new ArrayList<>();
        blocks.put(block.group(1), current);
      } else if (data.matches()) {
        current.add(new Line(Integer.parseInt(data.group(1)), data.group(2)));
      }
    }
    return blocks;
  }

  ObjectNode answer(Map<String, List<Line>> blocks) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray("blocks");
    blocks.forEach(
        (id, lines) -> {
          ObjectNode block = list.addObject().put("id", id).put("title", "");
          ArrayNode claims = block.putArray("claims");
          write(id, blocks, claims);
        });
    return root;
  }

  /** Writes the claims of one block. */
  void write(String id, Map<String, List<Line>> blocks, ArrayNode claims) {
    List<Line> lines = blocks.get(id);
    Line line = lines.stream().filter(l -> !l.isHeadline()).findFirst().orElse(lines.get(0));
    claim(id, line, blocks, claims);
  }

  void claim(String id, Line line, Map<String, List<Line>> blocks, ArrayNode claims) {
    add(claims, line.words(), line.words(), line.number());
  }

  static void add(ArrayNode claims, String text, String quote, int... cites) {
    ObjectNode claim = claims.addObject().put("text", text).put("quote", quote);
    ArrayNode list = claim.putArray("cites");
    for (int n : cites) {
      list.add(n);
    }
  }
}
