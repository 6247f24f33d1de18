package dev.newsdigest.core.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes and reads pieces in a compact binary form. */
final class PieceCodec {

  private PieceCodec() {}

  static void write(Piece piece, DataOutputStream out) throws IOException {
    GroupCodec.write(piece.article(), out);
    out.writeUTF(piece.traits().url());
    out.writeUTF(piece.traits().title());
    MinHash body = piece.traits().body();
    out.writeBoolean(body != null);
    if (body != null) {
      out.writeInt(body.shingles());
      for (int minimum : body.minima()) {
        out.writeInt(minimum);
      }
    }
    out.writeUTF(piece.outlet());
    out.writeBoolean(piece.complete());
    out.writeInt(piece.tier());
  }

  static Piece read(DataInputStream in) throws IOException {
    ArticleVector article = GroupCodec.readArticle(in);
    String url = in.readUTF();
    String title = in.readUTF();
    MinHash body = null;
    if (in.readBoolean()) {
      int shingles = GroupCodec.length(in);
      int[] minima = new int[MinHash.SIZE];
      for (int i = 0; i < minima.length; i++) {
        minima[i] = in.readInt();
      }
      body = MinHash.restore(minima, shingles);
    }
    return new Piece(
        article, new CopyTraits(url, title, body), in.readUTF(), in.readBoolean(), in.readInt());
  }
}
