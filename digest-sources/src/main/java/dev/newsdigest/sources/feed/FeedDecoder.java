package dev.newsdigest.sources.feed;

import dev.newsdigest.sources.http.WebCharsets;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. A byte order mark decides; otherwise the charsets that header and prolog name are
 * tried in this order and the first that fits the bytes is taken, because either may lie. Text that
 * is UTF-8 beyond accident is read as UTF-8 whatever they say. RFC 7303's US-ASCII default for
 * text/xml is ignored, as everybody does.
 */
final class FeedDecoder {

  private static final Pattern PROLOG =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");
  private static final int HEAD = 1024;
  private static final double REPLACED_WARNING = 0.01;
  private static final double REPLACED_FAILURE = 0.2;

  private FeedDecoder() {}

  /** Text, and the charset it was read in. */
  record Decoded(String text, Charset charset) {}

  static Decoded decode(byte[] bytes, @Nullable String contentType, Warnings warnings)
      throws RefusedException {
    Optional<Charset> mark = WebCharsets.ofByteOrderMark(bytes);
    if (mark.isPresent()) {
      return new Decoded(withoutMark(replacing(bytes, mark.get(), warnings)), mark.get());
    }
    Charset wide = wideByPattern(bytes);
    if (wide != null) {
      return new Decoded(replacing(bytes, wide, warnings), wide);
    }
    Map<Charset, String> declared = new LinkedHashMap<>();
    note(declared, WebCharsets.labelIn(contentType), "header", warnings);
    note(declared, prologLabel(bytes), "prolog", warnings);
    boolean utf8 = Utf8Evidence.isBeyondAccident(bytes);
    if (utf8 && declared.keySet().stream().noneMatch(FeedDecoder::isSevenBit)) {
      if (!declared.isEmpty() && !declared.containsKey(StandardCharsets.UTF_8)) {
        warnings.add("CHARSET_CONFLICT", "declared as " + names(declared) + " but is UTF-8");
      }
      return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
    List<Charset> order = new ArrayList<>(declared.keySet());
    for (Charset charset : order) {
      String text = strictly(bytes, charset);
      if (text != null && looksLikeMarkup(text)) {
        if (charset != order.get(0)) {
          warnings.add("CHARSET_CONFLICT", "not " + order.get(0) + " as declared but " + charset);
        }
        return new Decoded(text, charset);
      }
    }
    return undeclared(bytes, order, warnings);
  }

  private static Decoded undeclared(byte[] bytes, List<Charset> declared, Warnings warnings)
      throws RefusedException {
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, StandardCharsets.UTF_8);
    }
    // A few broken bytes in a text that is otherwise what it says, or what it is.
    if (Utf8Evidence.isMostly(bytes)) {
      return new Decoded(
          replacing(bytes, StandardCharsets.UTF_8, warnings), StandardCharsets.UTF_8);
    }
    Charset guess = ChineseEvidence.charsetOf(bytes);
    if (guess != null) {
      if (!declared.contains(guess)) {
        warnings.add("CHARSET_GUESSED", "no fitting charset declared, read as " + guess);
      }
      return new Decoded(replacing(bytes, guess, warnings), guess);
    }
    if (!declared.isEmpty() && !declared.get(0).equals(StandardCharsets.UTF_8)) {
      String text = replacing(bytes, declared.get(0), warnings);
      if (looksLikeMarkup(text)) {
        return new Decoded(text, declared.get(0));
      }
    }
    warnings.add("CHARSET_GUESSED", "no fitting charset declared, read as windows-1252");
    Charset western = WebCharsets.ofLabel("windows-1252").orElse(StandardCharsets.ISO_8859_1);
    return new Decoded(new String(bytes, western), western);
  }

  /** UTF-16, UTF-32 and EBCDIC show in the first "<" (XML 1.0, appendix F). */
  private static @Nullable Charset wideByPattern(byte[] b) {
    if (b.length < 4) {
      return null;
    }
    int head = (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | b[3] & 0xFF;
    if (head == 0x0000003C) {
      return WebCharsets.ofLabel("UTF-32BE").orElse(null);
    }
    if (head == 0x3C000000) {
      return WebCharsets.ofLabel("UTF-32LE").orElse(null);
    }
    if (head == 0x4C6FA794) {
      Charset ebcdic = WebCharsets.ofLabel("IBM037").orElse(null);
      if (ebcdic == null) {
        return null;
      }
      Matcher m = PROLOG.matcher(new String(b, 0, Math.min(HEAD, b.length), ebcdic));
      return m.find() ? WebCharsets.ofLabel(m.group(1)).orElse(ebcdic) : ebcdic;
    }
    if (head >>> 16 == 0x003C) {
      return StandardCharsets.UTF_16BE;
    }
    return head >>> 16 == 0x3C00 ? StandardCharsets.UTF_16LE : null;
  }

  private static @Nullable String prologLabel(byte[] bytes) {
    Matcher m =
        PROLOG.matcher(
            new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
    return m.find() ? m.group(1) : null;
  }

  private static void note(
      Map<Charset, String> declared, @Nullable String label, String where, Warnings warnings) {
    if (label == null) {
      return;
    }
    Optional<Charset> charset = WebCharsets.ofLabel(label);
    if (charset.isPresent()) {
      declared.putIfAbsent(charset.get(), where);
    } else {
      warnings.add("CHARSET_UNKNOWN", "the " + where + " names an unknown charset");
    }
  }

  private static String names(Map<Charset, String> declared) {
    return String.join(", ", declared.keySet().stream().map(Charset::name).toList());
  }

  private static boolean isSevenBit(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-7");
  }

  private static boolean looksLikeMarkup(String text) {
    int end = Math.min(text.length(), HEAD);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '{') {
        return true;
      }
    }
    return text.isEmpty();
  }

  /**
   * The text, where every byte is of the charset. Looks first and makes the text then: a large
   * document would otherwise stand in memory three times over.
   */
  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer piece = CharBuffer.allocate(8_192);
    CoderResult result;
    do {
      result = decoder.decode(in, piece.clear(), true);
    } while (result.isOverflow());
    if (result.isUnderflow()) {
      result = decoder.flush(piece.clear());
    }
    return result.isError() ? null : new String(bytes, charset);
  }

  private static String replacing(byte[] bytes, Charset charset, Warnings warnings)
      throws RefusedException {
    String text = new String(bytes, charset);
    int replaced = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\uFFFD') {
        replaced++;
      }
    }
    double share = text.isEmpty() ? 0 : (double) replaced / text.length();
    if (share > REPLACED_FAILURE) {
      throw new RefusedException(
          FeedErrorCode.CHARSET, "the bytes are not text in " + charset.name());
    }
    if (share > REPLACED_WARNING) {
      warnings.add("CHARSET_BROKEN", "more than 1 % of the characters cannot be read");
    } else if (replaced > 0) {
      warnings.add("CHARSET_BYTES", "some bytes are not " + charset.name());
    }
    return text;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
