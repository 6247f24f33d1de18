package dev.newsdigest.llm.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ModelException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A judge's answer after parsing; its quotes are not believed yet.
 *
 * @param verdicts by the number of the claim; claims judged twice are left out
 */
public record VerdictAnswer(Map<Integer, Judged> verdicts) {

  /** What a judge can say. */
  public enum Opinion {
    SUPPORTED,
    CONTRADICTED,
    UNSUPPORTED
  }

  /**
   * The opinion on one claim.
   *
   * @param quote the words said to decide it; may be empty
   * @param reason for a person, one visible line, may be empty
   */
  public record Judged(Opinion opinion, String quote, String reason) {}

  private static final int LONGEST_REASON = 200;

  public VerdictAnswer {
    verdicts = Map.copyOf(verdicts);
  }

  /**
   * Parses a reply.
   *
   * @throws ModelException.InvalidOutput if it is cut, empty, no JSON or of another form
   */
  public static VerdictAnswer parse(ChatReply reply) {
    Map<Integer, Optional<Judged>> verdicts = new LinkedHashMap<>();
    for (JsonNode node : JsonAnswer.array(reply, "verdicts")) {
      if (!node.path("claim").isInt() || !node.path("verdict").isTextual()) {
        throw new ModelException.InvalidOutput("a verdict without claim or opinion", null);
      }
      String reason = VisibleText.of(node.path("reason").asText(""));
      Judged judged =
          new Judged(
              opinion(node.path("verdict").textValue()),
              node.path("quote").asText(""),
              reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
      verdicts.merge(
          node.path("claim").intValue(), Optional.of(judged), (a, b) -> Optional.empty());
    }
    Map<Integer, Judged> unique = new LinkedHashMap<>();
    verdicts.forEach((claim, judged) -> judged.ifPresent(j -> unique.put(claim, j)));
    return new VerdictAnswer(unique);
  }

  private static Opinion opinion(String word) {
    return switch (word) {
      case "supported" -> Opinion.SUPPORTED;
      case "contradicted" -> Opinion.CONTRADICTED;
      case "unsupported" -> Opinion.UNSUPPORTED;
      default -> throw new ModelException.InvalidOutput("an opinion that is none", null);
    };
  }
}
