package dev.newsdigest.core.story;

import java.util.List;
import java.util.Locale;

/** Draws seconds over articles, both axes logarithmic, as SVG. */
final class ScalePlot {

  private static final double LEFT = 60;
  private static final double BOTTOM = 280;
  private static final double WIDTH = 420;
  private static final double HEIGHT = 250;
  private static final List<String> ARTICLES = List.of("1 k", "10 k", "100 k", "1 M");
  private static final List<String> SECONDS = List.of("0.1 s", "1 s", "10 s", "100 s", "1,000 s");

  private ScalePlot() {}

  static String svg(List<ScaleMain.Figures> runs) {
    StringBuilder out =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 540 330\""
                + " font-family=\"sans-serif\" font-size=\"12\">\n"
                + "<rect width=\"540\" height=\"330\" fill=\"#fff\"/>\n");
    for (int i = 0; i < ARTICLES.size(); i++) {
      double x = LEFT + WIDTH * i / (ARTICLES.size() - 1);
      line(out, x, BOTTOM - HEIGHT, x, BOTTOM, "#ddd");
      text(out, x, BOTTOM + 18, "middle", ARTICLES.get(i));
    }
    for (int i = 0; i < SECONDS.size(); i++) {
      double y = BOTTOM - HEIGHT * i / (SECONDS.size() - 1);
      line(out, LEFT, y, LEFT + WIDTH, y, "#ddd");
      text(out, LEFT - 8, y + 4, "end", SECONDS.get(i));
    }
    line(out, x(1_000), y(1_000 / 5_000.0), x(1_000_000), y(1_000_000 / 5_000.0), "#bbb");
    text(out, x(1_000_000) - 4, y(330), "end", "grey: 5,000 a second");
    for (int i = 0; i < runs.size(); i++) {
      ScaleMain.Figures run = runs.get(i);
      if (i > 0) {
        ScaleMain.Figures before = runs.get(i - 1);
        line(
            out,
            x(before.articles()),
            y(before.seconds()),
            x(run.articles()),
            y(run.seconds()),
            "#1f6feb");
      }
      out.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f6feb\"/>\n",
              x(run.articles()),
              y(run.seconds())));
      text(
          out,
          x(run.articles()) + 8,
          y(run.seconds()) + 14,
          "start",
          String.format(Locale.ROOT, "%.2f s", run.seconds()));
    }
    text(out, LEFT + WIDTH / 2, 322, "middle", "articles");
    return out.append("</svg>\n").toString();
  }

  private static double x(double articles) {
    return LEFT + WIDTH * (Math.log10(articles) - 3) / (ARTICLES.size() - 1);
  }

  private static double y(double seconds) {
    return BOTTOM - HEIGHT * (Math.log10(seconds) + 1) / (SECONDS.size() - 1);
  }

  private static void line(
      StringBuilder out, double x1, double y1, double x2, double y2, String colour) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
            x1,
            y1,
            x2,
            y2,
            colour));
  }

  private static void text(StringBuilder out, double x, double y, String anchor, String words) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
            x,
            y,
            anchor,
            words));
  }
}
