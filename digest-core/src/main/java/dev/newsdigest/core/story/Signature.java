package dev.newsdigest.core.story;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.failure.DataException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a story is compared by on later days: the centroids of its languages and the facts of its
 * headlines.
 */
record Signature(@Nullable SparseVector chinese, @Nullable SparseVector other, TitleFacts facts) {

  private static final int VERSION = 1;
  private static final ArticleId UNNAMED = new ArticleId("signature");
  private static final double ACROSS_BESIDES_SAME = 0.8;

  /** Text form; starts with the version of the form. */
  String encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      GroupCodec.write(chinese == null ? SparseVector.EMPTY : chinese, out);
      GroupCodec.write(other == null ? SparseVector.EMPTY : other, out);
      GroupCodec.write(facts, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * @throws DataException if the text is none of ours or of another version
   */
  static Signature decode(String encoded) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(encoded)))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new DataException("a story signature of version " + version, null);
      }
      SparseVector chinese = GroupCodec.readVector(in);
      SparseVector other = GroupCodec.readVector(in);
      return new Signature(
          chinese.size() == 0 ? null : chinese,
          other.size() == 0 ? null : other,
          GroupCodec.readFacts(in));
    } catch (IOException | IllegalArgumentException e) {
      throw new DataException("not a story signature: " + e.getMessage(), e);
    }
  }

  /**
   * Likeness by what both have in one language, which is the surer measure; across languages where
   * they have no language in common, or where that speaks much louder.
   */
  double likeness(Signature with) {
    double same =
        Math.max(
            between(chinese, true, with.chinese, true), between(other, false, with.other, false));
    double across =
        Math.max(
            between(chinese, true, with.other, false), between(other, false, with.chinese, true));
    boolean common = chinese != null && with.chinese != null || other != null && with.other != null;
    return common ? Math.max(same, ACROSS_BESIDES_SAME * across) : across;
  }

  /**
   * Likeness by which two days' stories are told to be one: as {@link #likeness}, and by how many
   * things they share, as between two articles.
   *
   * @param norm the weight of a usual article; a signature is kept without its own
   */
  double broadLikeness(Signature with, double norm) {
    double same = Math.max(broad(with, true, true, norm), broad(with, false, false, norm));
    double across = Math.max(broad(with, true, false, norm), broad(with, false, true, norm));
    boolean common = chinese != null && with.chinese != null || other != null && with.other != null;
    return common ? Math.max(same, ACROSS_BESIDES_SAME * across) : across;
  }

  private double broad(Signature with, boolean left, boolean right, double norm) {
    Item one = item(left, norm);
    Item two = with.item(right, norm);
    return one == null || two == null
        ? 0
        : Likeness.of(one.weighted(), left, two.weighted(), right)
            * Breadth.factorOverDays(one, two);
  }

  /**
   * Whether what both share ties them to one event, in the language pair where it does so best.
   *
   * @param norm the weight of a usual article; a signature is kept without its own
   */
  boolean isAnchoredTo(Signature with, double norm) {
    for (boolean left : new boolean[] {true, false}) {
      for (boolean right : new boolean[] {true, false}) {
        Item one = item(left, norm);
        Item other = with.item(right, norm);
        if (one != null && other != null && one.anchoredTo(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Item item(boolean inChinese, double norm) {
    SparseVector v = inChinese ? chinese : other;
    if (v == null || v.norm() == 0) {
      return null;
    }
    ArticleVector article =
        new ArticleVector(
            UNNAMED, ArticleVector.UNDATED, inChinese, SparseVector.EMPTY, facts, false);
    return new Item(article, v.scaled(norm / v.norm()));
  }

  static double between(
      @Nullable SparseVector a, boolean aChinese, @Nullable SparseVector b, boolean bChinese) {
    return a == null || b == null ? 0 : Likeness.of(a, aChinese, b, bChinese);
  }
}
