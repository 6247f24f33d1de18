package dev.newsdigest.core.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of sequences as bytes; equal counts give equal bytes. */
final class GramCodec {

  private static final NewWordShape[] SHAPES = NewWordShape.values();

  private GramCodec() {}

  private record Beside(int side, long unit, int times) {}

  static void write(GramCounts counts, DataOutputStream out) throws IOException {
    Map<Integer, List<Beside>> beside = new HashMap<>();
    counts.neighbours(
        (gram, side, unit, times) ->
            beside
                .computeIfAbsent(gram, g -> new ArrayList<>())
                .add(new Beside(side, unit, times)));
    List<Integer> order = new ArrayList<>(counts.size());
    for (int gram = 0; gram < counts.size(); gram++) {
      order.add(gram);
    }
    order.sort(Comparator.comparing(counts::text));
    out.writeInt(order.size());
    for (int gram : order) {
      NewWordShape shape = counts.shape(gram);
      out.writeUTF(counts.text(gram));
      out.writeByte(shape == null ? -1 : shape.ordinal());
      out.writeInt(counts.count(gram));
      out.writeLong(counts.sources(gram));
      List<Beside> neighbours = new ArrayList<>(beside.getOrDefault(gram, List.of()));
      neighbours.sort(Comparator.comparingInt(Beside::side).thenComparingLong(Beside::unit));
      out.writeInt(neighbours.size());
      for (Beside one : neighbours) {
        out.writeByte(one.side());
        out.writeLong(one.unit());
        out.writeInt(one.times());
      }
    }
  }

  static GramCounts read(DataInputStream in) throws IOException {
    GramCounts counts = new GramCounts();
    for (int n = in.readInt(); n > 0; n--) {
      String text = in.readUTF();
      @Nullable NewWordShape shape = shape(in.readByte());
      int gram = counts.add(GramHash.ofUnits(text), positive(in.readInt()), in.readLong());
      if (text.isEmpty() || !counts.isNew(gram)) {
        throw new IOException("a sequence that is empty or comes twice");
      }
      counts.describe(gram, shape, text);
      for (int beside = in.readInt(); beside > 0; beside--) {
        int side = in.readByte() & 1;
        counts.addNeighbour(gram, side, in.readLong(), positive(in.readInt()));
      }
    }
    return counts;
  }

  private static @Nullable NewWordShape shape(int ordinal) throws IOException {
    if (ordinal >= SHAPES.length) {
      throw new IOException("no such shape: " + ordinal);
    }
    return ordinal < 0 ? null : SHAPES[ordinal];
  }

  private static int positive(int count) throws IOException {
    if (count <= 0) {
      throw new IOException("no count: " + count);
    }
    return count;
  }
}
