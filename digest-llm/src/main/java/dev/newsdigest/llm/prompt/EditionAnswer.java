package dev.newsdigest.llm.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ModelException;
import java.util.ArrayList;
import java.util.List;

/**
 * A model's edition after parsing: of the right form, nothing of it believed yet.
 *
 * @param blocks in the model's order
 */
public record EditionAnswer(List<AnsweredBlock> blocks) {

  private static final int MOST_BLOCKS = 100;
  private static final int MOST_CLAIMS = 8;

  /**
   * One block.
   *
   * @param id what the model says it is
   * @param title may be empty
   * @param claims may be empty: the model found nothing to report
   */
  public record AnsweredBlock(String id, String title, List<AnsweredClaim> claims) {
    public AnsweredBlock {
      claims = List.copyOf(claims);
    }
  }

  /**
   * One sentence.
   *
   * @param text what it says
   * @param cites the whole numbers among what it cites
   * @param quote may be empty
   */
  public record AnsweredClaim(String text, List<Integer> cites, String quote) {
    public AnsweredClaim {
      cites = List.copyOf(cites);
    }
  }

  public EditionAnswer {
    blocks = List.copyOf(blocks);
  }

  /**
   * Parses a reply; blocks and claims beyond what any edition holds are cut off.
   *
   * @throws ModelException.InvalidOutput if it is cut, empty, no JSON or of another form
   */
  public static EditionAnswer parse(ChatReply reply) {
    List<AnsweredBlock> blocks = new ArrayList<>();
    for (JsonNode block : JsonAnswer.array(reply, "blocks")) {
      if (!block.path("id").isTextual() || !block.path("claims").isArray()) {
        throw new ModelException.InvalidOutput("a block without id or claims", null);
      }
      if (blocks.size() < MOST_BLOCKS) {
        blocks.add(
            new AnsweredBlock(
                block.path("id").textValue().strip(),
                block.path("title").asText(""),
                claims(block.path("claims"))));
      }
    }
    return new EditionAnswer(blocks);
  }

  private static List<AnsweredClaim> claims(JsonNode list) {
    List<AnsweredClaim> claims = new ArrayList<>();
    for (JsonNode claim : list) {
      if (!claim.path("text").isTextual() || !claim.path("cites").isArray()) {
        throw new ModelException.InvalidOutput("a claim without text or cites", null);
      }
      if (claims.size() < MOST_CLAIMS) {
        claims.add(
            new AnsweredClaim(
                claim.path("text").textValue(),
                wholeNumbers(claim.path("cites")),
                claim.path("quote").asText("")));
      }
    }
    return claims;
  }

  /** Ranges, bracketed and other odd citations are no numbers and count for nothing. */
  private static List<Integer> wholeNumbers(JsonNode list) {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode entry : list) {
      if (entry.isIntegralNumber() && entry.canConvertToInt()) {
        numbers.add(entry.intValue());
      }
    }
    return numbers;
  }
}
