package dev.newsdigest.core.story;

import dev.newsdigest.core.article.ArticleId;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes and reads the values of clustering in a compact binary form; sets in their order, so equal
 * values give equal bytes.
 */
final class GroupCodec {

  /** Nothing this package writes is larger; a larger length is damage. */
  private static final int MOST = 1_000_000;

  private GroupCodec() {}

  static void write(SparseVector v, DataOutputStream out) throws IOException {
    out.writeInt(v.size());
    for (int i = 0; i < v.size(); i++) {
      out.writeLong(v.key(i));
      out.writeFloat(v.value(i));
    }
  }

  static SparseVector readVector(DataInputStream in) throws IOException {
    int n = length(in);
    long[] keys = new long[n];
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      keys[i] = in.readLong();
      values[i] = in.readFloat();
      if (i > 0 && keys[i] <= keys[i - 1]) {
        throw new IOException("keys do not ascend");
      }
    }
    return SparseVector.of(keys, values);
  }

  static void write(ArticleVector article, DataOutputStream out) throws IOException {
    out.writeUTF(article.id().value());
    out.writeLong(article.millis());
    out.writeBoolean(article.chinese());
    write(article.features(), out);
    write(article.facts(), out);
    out.writeBoolean(article.roundup());
  }

  static ArticleVector readArticle(DataInputStream in) throws IOException {
    return new ArticleVector(
        new ArticleId(in.readUTF()),
        in.readLong(),
        in.readBoolean(),
        readVector(in),
        readFacts(in),
        in.readBoolean());
  }

  static void write(TitleFacts facts, DataOutputStream out) throws IOException {
    writeKeys(facts.bodies(), out);
    writeKeys(facts.implied(), out);
    writeKeys(facts.places(), out);
    writeKeys(facts.people(), out);
    writeKeys(facts.products(), out);
    writeTexts(facts.versions(), out);
    out.writeInt(facts.events().size());
    for (EventKind event : new TreeSet<>(facts.events())) {
      out.writeUTF(event.name());
    }
    out.writeInt(facts.amounts().size());
    for (TitleFacts.Amount amount : new TreeSet<>(facts.amounts())) {
      out.writeUTF(amount.unit());
      out.writeDouble(amount.value());
    }
    writeTexts(facts.periods(), out);
  }

  static TitleFacts readFacts(DataInputStream in) throws IOException {
    Set<Long> bodies = readKeys(in);
    Set<Long> implied = readKeys(in);
    Set<Long> places = readKeys(in);
    Set<Long> people = readKeys(in);
    Set<Long> products = readKeys(in);
    Set<String> versions = readTexts(in);
    Set<EventKind> events = EnumSet.noneOf(EventKind.class);
    for (int n = length(in); n > 0; n--) {
      events.add(EventKind.valueOf(in.readUTF()));
    }
    Set<TitleFacts.Amount> amounts = new TreeSet<>();
    for (int n = length(in); n > 0; n--) {
      amounts.add(new TitleFacts.Amount(in.readUTF(), in.readDouble()));
    }
    return new TitleFacts(
        bodies, implied, places, people, products, versions, events, amounts, readTexts(in));
  }

  private static void writeKeys(Collection<Long> keys, DataOutputStream out) throws IOException {
    out.writeInt(keys.size());
    for (long key : new TreeSet<>(keys)) {
      out.writeLong(key);
    }
  }

  private static Set<Long> readKeys(DataInputStream in) throws IOException {
    Set<Long> keys = new TreeSet<>();
    for (int n = length(in); n > 0; n--) {
      keys.add(in.readLong());
    }
    return keys;
  }

  private static void writeTexts(Collection<String> texts, DataOutputStream out)
      throws IOException {
    out.writeInt(texts.size());
    for (String text : new TreeSet<>(texts)) {
      out.writeUTF(text);
    }
  }

  private static Set<String> readTexts(DataInputStream in) throws IOException {
    Set<String> texts = new TreeSet<>();
    for (int n = length(in); n > 0; n--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  static int length(DataInputStream in) throws IOException {
    int n = in.readInt();
    if (n < 0 || n > MOST) {
      throw new IOException("no length: " + n);
    }
    return n;
  }
}
