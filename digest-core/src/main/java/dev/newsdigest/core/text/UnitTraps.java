package dev.newsdigest.core.text;

import java.util.Map;

/** Short Chinese units that begin other words: 元 of 元宇宙, 人 of 人工智能, 家 of 家电. */
final class UnitTraps {

  private static final Map<Character, String> NOT_BEFORE =
      Map.ofEntries(
          Map.entry('元', "宇素件老首器"),
          Map.entry('人', "工形脸民才类机气生口事格性物间身均"),
          Map.entry('名', "称义字片额单校"),
          Map.entry('位', "置数于列居移"),
          Map.entry('家', "电居具长属族乡用装政"),
          Map.entry('台', "湾积北币风海州阶"),
          Map.entry('年', "轻龄代报级初底末中货"),
          Map.entry('天', "然津使空猫文体河舟宫才"),
          Map.entry('周', "围边期密鸿杰刊"),
          Map.entry('点', "击评赞亮燃缀"),
          Map.entry('股', "东权价票份市民"),
          Map.entry('国', "内际家产务会产"),
          Map.entry('层', "面次出级"),
          Map.entry('轮', "胎船值廓椅"),
          Map.entry('次', "日世方序贷新"),
          Map.entry('代', "码表工理价替言币际"),
          Map.entry('部', "署分门委长"),
          Map.entry('项', "目链"),
          Map.entry('条', "件例款约"),
          Map.entry('个', "人性体股"),
          Map.entry('本', "次周月年土地科质报身"),
          Map.entry('场', "景地所"),
          Map.entry('期', "间待望货"),
          Map.entry('组', "织成合建"),
          Map.entry('度', "过假"),
          Map.entry('字', "节体母典"),
          Map.entry('步', "伐骤"),
          Map.entry('米', "粉哈"),
          Map.entry('克', "服隆"),
          Map.entry('秒', "杀"),
          Map.entry('票', "据房价"),
          Map.entry('把', "握关控"),
          Map.entry('升', "级高至到"),
          Map.entry('单', "位独价日季月一"),
          Map.entry('户', "外型"),
          Map.entry('席', "卷地"),
          Map.entry('首', "次个款家席发批"),
          Map.entry('门', "店户槛"),
          Map.entry('只', "有是要能"),
          Map.entry('起', "来步初诉"),
          Map.entry('所', "有以谓在"),
          Map.entry('处', "理于罚在"),
          Map.entry('道', "路德口"),
          Map.entry('头', "部条版"),
          Map.entry('份', "额"),
          Map.entry('类', "似型别"),
          Map.entry('集', "团成体中合"),
          Map.entry('批', "准评量"),
          Map.entry('支', "持付出撑"),
          Map.entry('笔', "记者"),
          Map.entry('桶', "装"),
          Map.entry('欧', "洲盟美姆阳冠元派股央"),
          Map.entry('封', "面锁装闭禁关存顶测杀"),
          Map.entry('行', "业为动程情政列驶长使星人货销"),
          Map.entry('分', "钟之析为别布支家享发店销红公局子部手裂类工成钱配辨期歧数割秒组批层拨流管"));

  private UnitTraps() {}

  /** Whether the single character from {@code start} to {@code end} is part of another word. */
  static boolean is(String s, int start, int end) {
    if (s.charAt(start) == 'p' && isPcBehindBlank(s, start, end)) {
      return true;
    }
    if (end - start == 1 && s.charAt(start) == '分' && isNoMark(s, start)) {
      return true;
    }
    if (end - start == 1 && s.charAt(start) == '天' && isRecord(s, start)) {
      return true;
    }
    if (end - start == 1 && s.charAt(start) == '次' && isSession(s, start)) {
      return true;
    }
    if (end - start != 1 || end >= s.length()) {
      return false;
    }
    String after = NOT_BEFORE.get(s.charAt(start));
    return after != null && after.indexOf(s.charAt(end)) >= 0;
  }

  /** "8pc" is a share, "8 PC" are computers. */
  private static boolean isPcBehindBlank(String s, int start, int end) {
    return end - start == 2 && s.charAt(start + 1) == 'c' && !Scan.isDigit(s, start - 1);
  }

  /** 天量 and 天价 are sky-high; days do not come in 万 and 亿 where one of them follows. */
  private static boolean isRecord(String s, int at) {
    int to = Scan.spacesBack(s, at);
    return "量价".indexOf(Scan.at(s, at + 1)) >= 0 && "万亿".indexOf(Scan.at(s, to - 1)) >= 0;
  }

  /** 人大四次会议 is the fourth; 召开四次会议 counts. */
  private static boolean isSession(String s, int at) {
    int from = at;
    while (at - from < 3 && from > 0 && ChineseNumerals.isNumeral(s.charAt(from - 1))) {
      from--;
    }
    return s.startsWith("会议", at + 1) && from < at && "大届协会委".indexOf(Scan.at(s, from - 1)) >= 0;
  }

  /** Marks are digits, 十分 is "very"; 3小时6分, 9点30分 and 5分20秒 are time. */
  private static boolean isNoMark(String s, int at) {
    int digits = Scan.spacesBack(s, at);
    if (!Scan.isDigit(s, digits - 1)) {
      return true;
    }
    while (Scan.isDigit(s, digits - 1)) {
      digits--;
    }
    return "时点".indexOf(Scan.at(s, digits - 1)) >= 0 || Scan.isDigit(s, at + 1);
  }
}
