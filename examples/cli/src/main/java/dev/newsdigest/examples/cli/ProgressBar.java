package dev.newsdigest.examples.cli;

import dev.newsdigest.core.DigestListener;
import dev.newsdigest.core.Stage;
import java.io.PrintWriter;

/** A line on standard error that shows how far a run is; silent when nobody watches. */
final class ProgressBar implements DigestListener {

  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final boolean visible;

  ProgressBar(PrintWriter out, boolean quiet) {
    this.out = out;
    this.visible = !quiet && System.console() != null;
  }

  @Override
  public void onProgress(Stage stage, int done, int total) {
    if (!visible) {
      return;
    }
    int filled = total == 0 ? 0 : WIDTH * done / total;
    out.print(
        "\r"
            + String.format("%-10s", stage.key())
            + "["
            + "#".repeat(filled)
            + " ".repeat(WIDTH - filled)
            + "] "
            + done
            + "/"
            + total
            + "    ");
    if (stage == Stage.ASSEMBLE && done == total) {
      out.print("\r" + " ".repeat(WIDTH + 30) + "\r");
    }
    out.flush();
  }
}
