package dev.newsdigest.core.story;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How far an event has come, by the words of a headline. */
public enum StoryStage {
  /** Reported by unnamed sources, considered, in talks. */
  RUMOURED(
      "消息称|据悉|据称|传闻|爆料|知情人士|或将|有望|洽谈|考虑|拟(?!态|合|人)|^传|曝",
      "\\bsources?\\b|\\breportedly\\b|\\bin talks\\b|\\bsaid to\\b|\\brumou?r(?:ed|s)?\\b|\\bconsider(?:s|ing)\\b"
          + "|\\bplans? to\\b|\\bweighs?\\b|\\bcould\\b|\\bmay\\b|\\bnears?\\b|\\bexpected to\\b|\\breport:"),
  /** Confirmed by those concerned. */
  CONFIRMED("证实|确认|官宣|正式宣布", "\\bconfirm(?:s|ed)?\\b|\\bofficially?\\b|\\backnowledges?\\b"),
  /** Done: closed, approved, delivered. */
  COMPLETED(
      "完成|获批|正式上线|正式开售|交割|落成|(?:获|获得|正式|审议|表决|投票|全票|已|顺利)通过|通过(?:审批|审议|审查|备案|验收|认证|评审|表决)|通过$|获(?:得|颁)?[^，。；：,;:\\s]{0,16}(?:备案|审批|批准|许可|牌照)",
      "\\bcloses?\\b|\\bcompletes?d?\\b|\\bfinali[sz]e[sd]?\\b|\\bapproved?\\b|\\bwins approval\\b|\\bnow available\\b"),
  /** Said not to be true. */
  DENIED("否认|辟谣|不实", "\\bden(?:y|ies|ied)\\b|\\brefutes?d?\\b|\\bdismisses\\b"),
  /** Given up or stopped. */
  CANCELLED(
      "取消|终止|叫停|搁置|放弃|推迟|暂停|中止|撤回",
      "\\bcancel(?:s|led|ed)?\\b|\\bscraps?\\b|\\bcalls? off\\b|\\babandons?\\b|\\bhalts?\\b|\\bpostpones?\\b|\\bdelays?\\b|\\bpauses?d?\\b|\\bsuspend(?:s|ed)?\\b|\\bwithdr(?:aws?|ew|awn)\\b");

  private final Pattern words;

  StoryStage(String chinese, String english) {
    words = Pattern.compile(chinese + "|(?i:" + english + ")");
  }

  /** The stages a headline speaks of; empty for a plain statement. Linear in its length. */
  public static Set<StoryStage> of(String headline) {
    Set<StoryStage> found = EnumSet.noneOf(StoryStage.class);
    for (StoryStage stage : values()) {
      if (stage.words.matcher(headline).find()) {
        found.add(stage);
      }
    }
    return found;
  }
}
