package dev.newsdigest.sources.page;

import dev.newsdigest.core.source.SourceWarning;
import dev.newsdigest.sources.http.WebCharsets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's bytes into text. Order: byte order mark, the bytes themselves where they are UTF-8
 * beyond chance, the HTTP header, the page's meta tag, then the charset that reads without errors.
 * Labels mean what browsers take them for (WHATWG Encoding): gb2312 is GB18030, latin1 is
 * windows-1252.
 */
public final class PageCharset {

  private static final int META_WINDOW = 8192;
  private static final double BROKEN = 0.02;

  /** Share of control bytes at the start above which a page is a picture, an archive, a film. */
  private static final double BINARY = 0.01;

  private static final Pattern META =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  /**
   * Decodes a page.
   *
   * @param contentType the HTTP header's value; may be null
   * @param warnings takes a note of every repair
   * @return null where the bytes are no text: more than one in a hundred at the start is a control
   */
  public static @Nullable String decode(
      byte[] bytes, @Nullable String contentType, List<SourceWarning> warnings) {
    Charset marked = WebCharsets.ofByteOrderMark(bytes).orElse(null);
    if (marked != null) {
      String text = new String(bytes, marked);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, META_WINDOW), StandardCharsets.ISO_8859_1);
    if (head.chars().filter(PageCharset::isBinary).count() > head.length() * BINARY) {
      return null;
    }
    String header = label(HEADER, contentType == null ? "" : contentType);
    String meta = label(META, head);
    String declared = header != null ? header : meta;
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      if (utf8.length() < bytes.length && differs(declared, StandardCharsets.UTF_8)) {
        warnings.add(
            new SourceWarning(
                "CHARSET_MISMATCH", "declared " + declared + ", but the bytes are UTF-8"));
      }
      // Bytes that are all ASCII read the same in every charset of the web but ISO-2022.
      Charset stateful = utf8.indexOf('\u001b') >= 0 ? charset(declared) : null;
      return stateful == null ? utf8 : new String(bytes, stateful);
    }
    for (String label : new String[] {header, meta}) {
      Charset charset = charset(label);
      if (charset != null) {
        String text = new String(bytes, charset);
        if (brokenShare(text) <= BROKEN) {
          return text;
        }
        warnings.add(
            new SourceWarning("CHARSET_MISMATCH", "declared " + label + ", but it does not fit"));
      } else if (label != null) {
        warnings.add(new SourceWarning("CHARSET_UNKNOWN", "declared " + label));
      }
    }
    return guess(bytes, warnings);
  }

  /** Bytes that no text has (WHATWG MIME Sniffing, "binary data byte"). */
  private static boolean isBinary(int c) {
    return c <= 0x08 || c == 0x0b || c >= 0x0e && c <= 0x1a || c >= 0x1c && c <= 0x1f;
  }

  private static @Nullable String guess(byte[] bytes, List<SourceWarning> warnings) {
    String best = null;
    double least = 0.1;
    for (String name : new String[] {"UTF-8", "GB18030", "Big5-HKSCS", "windows-1252"}) {
      String text = new String(bytes, Charset.forName(name));
      // Western text read as GB18030 has no errors, but hardly any of its Han characters are
      // common ones; the order and the share of common characters decide.
      double broken = name.equals("windows-1252") ? 0.02 : brokenShare(text) + rareHanShare(text);
      if (broken < least) {
        least = broken;
        best = text;
      }
    }
    if (best != null) {
      warnings.add(new SourceWarning("CHARSET_GUESSED", "no charset declared that fits"));
    }
    return best;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable String label(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : null;
  }

  private static boolean differs(@Nullable String label, Charset charset) {
    Charset declared = charset(label);
    return declared != null && !declared.equals(charset);
  }

  private static @Nullable Charset charset(@Nullable String label) {
    Charset charset = WebCharsets.ofLabel(label).orElse(null);
    // A meta tag that can be read as ASCII is not UTF-16, whatever it says.
    return charset != null && charset.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : charset;
  }

  private static double brokenShare(String text) {
    long broken = text.chars().filter(c -> c == 0xfffd).count();
    long beyondAscii = text.chars().filter(c -> c > 0x7f).count();
    return beyondAscii == 0 ? 0 : (double) broken / beyondAscii;
  }

  /** Share of characters beyond ASCII that are neither common Han nor punctuation of Chinese. */
  private static double rareHanShare(String text) {
    long beyondAscii = text.chars().filter(c -> c > 0x7f).count();
    long usual =
        text.chars()
            .filter(
                c ->
                    c >= 0x4e00 && c <= 0x9fa5
                        || c >= 0x3000 && c <= 0x3011
                        || c >= 0xff01 && c <= 0xff5e
                        || c >= 0x2013 && c <= 0x2026
                        || c == 0xb7)
            .count();
    return beyondAscii == 0 ? 0 : 0.2 * (beyondAscii - usual) / beyondAscii;
  }
}
