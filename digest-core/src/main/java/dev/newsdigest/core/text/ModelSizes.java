package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sizes of models that only the words around a number tell: 70B, 1万亿, a context of 200K. */
final class ModelSizes {

  private static final Set<String> MODEL_WORDS =
      Set.of("version", "variant", "checkpoint", "vlm", "vla", "llm", "moe", "dense", "weights");

  /** A noun before a number that gives its unit: the words, how far back, and what ends the way. */
  private record NounBefore(List<String> words, int reach, String stops) {}

  private static final BigDecimal FEWEST_PARAMETERS = BigDecimal.valueOf(100_000_000);

  private static final NounBefore PARAMETERS = new NounBefore(List.of("参数"), 10, "，。；,;");
  private static final NounBefore CONTEXT = new NounBefore(List.of("上下文", "context"), 24, "。；;\n");

  private final String s;
  private final NumberedNames names;

  ModelSizes(String folded, NumberedNames names) {
    this.s = folded;
    this.names = names;
  }

  /** 70B models: the letter says more than the noun behind it. */
  boolean isSizeOfModel(Numeral low, Numeral last, Units.@Nullable Found unit) {
    return unit != null
        && "model".equals(unit.unit().unit())
        && (last.letter() == 'b' && isModelSize(low, last) || isLarge(last));
  }

  /** 万亿大模型: nobody has that many models. */
  private static boolean isLarge(Numeral number) {
    return number.value().compareTo(FEWEST_PARAMETERS) >= 0;
  }

  /** 上下文长度为10K, 最长可扩展至1M; "a context of 200K". */
  boolean isContextLength(Numeral low, Numeral last) {
    boolean letter = last.letter() == 'k' || last.letter() == 'm';
    return letter && mentions(CONTEXT, low.start());
  }

  /** 70B in the company of a model's name or the word parameters. */
  boolean isModelSize(Numeral low, Numeral last) {
    if (last.letter() == 'b' || low.letter() == 'b') {
      int next = Scan.spaces(s, last.end());
      // A Chinese text writes b for billions of parameters, of money with its unit.
      boolean modelNext = isModelNext(next) || Scan.isHan(s, next) && Units.at(s, next) == null;
      return modelNext || names.standBefore(low.start()) || mentionsParameters(low.start());
    }
    return last.scaled() && mentionsParameters(low.start());
  }

  /** A model, its parameters or its kind within the next three words. */
  private boolean isModelNext(int from) {
    int at = Scan.at(s, from) == '的' ? from + 1 : from;
    for (int i = 0; i < 3; i++) {
      if (Scan.isHan(s, at)) {
        String next = s.substring(at, Math.min(s.length(), at + 6));
        return next.contains("模型")
            || next.contains("智能体")
            || next.contains("参数")
            || next.startsWith("版");
      }
      int end = Scan.lettersEnd(s, at);
      String word = s.substring(at, end);
      if (word.startsWith("model") || word.startsWith("param") || MODEL_WORDS.contains(word)) {
        return true;
      }
      if (end == at || StopWords.english().contains(word)) {
        return false;
      }
      at = Scan.at(s, end) == '-' ? end + 1 : Scan.spaces(s, end);
    }
    return false;
  }

  /** 参数量达到1万亿: the noun may stand before the number. */
  private boolean mentionsParameters(int start) {
    return mentions(PARAMETERS, start);
  }

  private boolean mentions(NounBefore noun, int start) {
    for (int i = start - 1; i >= Math.max(0, start - noun.reach()); i--) {
      if (noun.stops().indexOf(s.charAt(i)) >= 0) {
        return false;
      }
      for (String word : noun.words()) {
        if (s.startsWith(word, i)) {
          return true;
        }
      }
    }
    return false;
  }
}
