package dev.newsdigest.sources.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Charset labels as the web uses them (WHATWG Encoding Standard, section 4.2): {@code gb2312} means
 * GB18030, {@code iso-8859-1} means windows-1252, because that is what servers send under these
 * names. Labels outside the standard fall back to what this Java platform knows.
 */
public final class WebCharsets {

  private static final Pattern PARAMETER =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([^\\s\"';,>]+)");

  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gb_2312", "GB18030"),
          Map.entry("csgb2312", "GB18030"),
          Map.entry("iso-ir-58", "GB18030"),
          Map.entry("chinese", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("cp936", "GB18030"),
          Map.entry("ms936", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("big5-hkscs", "Big5-HKSCS"),
          Map.entry("cn-big5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("ansi_x3.4-1968", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("unicode", "UTF-16LE"),
          Map.entry("ucs-2", "UTF-16LE"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"));

  private WebCharsets() {}

  /** The charset a label stands for; empty for a label nobody knows. */
  public static Optional<Charset> ofLabel(@Nullable String label) {
    if (label == null) {
      return Optional.empty();
    }
    String key = label.strip().toLowerCase(Locale.ROOT);
    String name = SUPERSETS.getOrDefault(key, key);
    try {
      // isSupported throws for names with characters no charset may have.
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The charset parameter of a Content-Type, if it has one that is known. */
  public static Optional<Charset> ofContentType(@Nullable String contentType) {
    return ofLabel(labelIn(contentType));
  }

  /** The charset label of a Content-Type as written; null where it has none. */
  public static @Nullable String labelIn(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    Matcher m = PARAMETER.matcher(contentType);
    return m.find() ? m.group(1) : null;
  }

  /** The charset a byte order mark announces; empty without one. */
  public static Optional<Charset> ofByteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
      return ofLabel("UTF-32LE");
    }
    if (starts(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
      return ofLabel("UTF-32BE");
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
