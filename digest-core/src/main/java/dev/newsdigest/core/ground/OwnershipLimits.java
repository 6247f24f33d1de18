package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.regex.Pattern;

/**
 * Where a maker's verb or a possessive stops: what is made may only run on, support or be about a
 * thing, or be another thing of like name.
 */
final class OwnershipLimits {

  /** Between the verb and a name that is not what is made. */
  private static final Pattern PARTING =
      Pattern.compile(
          "(?i)\\b(?:on|for|with|in|against|to|from|into|of|by|using|via|through|like|than|atop|over|"
              + "alongside|under|between|inside|within|where|when|that|which)\\b"
              + "|-(?:based|powered|compatible|like)\\b"
              + "|基于|接入|集成|支持|兼容|适配|搭载|采用|使用|利用|借助|通过|面向|针对|对标|媲美|对抗|挑战|超越"
              + "|依托|结合|内置|运行|调用|类似|驱动|类$|版[“「‘]?$"
              // 开发平台 is a noun.
              + "|^(?:平台|者|商|工具|套件|框架|环境|板|团队|大会|会)");

  /** Behind a name: what is made is the word that follows, the name tells its sort. */
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?i)^(?:-(?:based|powered|compatible|like|style|ready|enabled)\\b"
              + "|\\s+(?:[\\w-]+\\s+){0,2}?(?:integrations?|support|compatibility|plug-?ins?|connectors?|"
              + "extensions?|add-?ons?|workflows?|ports?|clients?|wrappers?|versions?|editions?|sdks?|"
              + "tutorials?|guides?|benchmarks?|videos?|photos?|alternatives?|rivals?|clones?|competitors?|"
              + "killers?)\\b"
              + "|[”」’]?\\s*(?:[^，。；：！？、\\s]{0,8}?)(?:集成|插件|扩展程序|连接器|客户端|工作流|接入|适配|兼容|支持"
              + "|服务|方案|平台|教程|指南|版(?!本)|视频|照片|图片|竞品|对手|替代))"
              + "|^[^，。；：！？、]{0,20}(?:视频|照片|报告|白皮书|评测)(?:[，。；：！？、]|$)");

  /** 330 is no version of what has reached 3: another thing of that name; 405B is a size. */
  private static final Pattern SERIES =
      Pattern.compile("^[\\s-]?[A-Za-z]?\\d{3,}(?!\\d|\\s?[BbMmTtKk%亿万年]|[.,]\\d)");

  /** Verbs that put up what others made as often as what is one's own. */
  private static final Pattern HOSTING = Pattern.compile("上线|上架|亮相|面世");

  private OwnershipLimits() {}

  static boolean parts(String joint) {
    return PARTING.matcher(joint).find();
  }

  static boolean isHosting(String verb) {
    return HOSTING.matcher(verb).find();
  }

  /** Whether the words behind a name show that it is not itself what is made. */
  static boolean isOnlyPartOf(String text, TextSpan name) {
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + 60));
    return PART_OF.matcher(after).find()
        || SERIES.matcher(after).find()
        || endsInSeries(text, name);
  }

  private static final Pattern SERIES_END = Pattern.compile("[\\s-]\\d{3,}$");

  private static boolean endsInSeries(String text, TextSpan name) {
    return SERIES_END.matcher(name.of(text)).find()
        && text.startsWith("系列", Math.min(text.length(), name.end()));
  }
}
