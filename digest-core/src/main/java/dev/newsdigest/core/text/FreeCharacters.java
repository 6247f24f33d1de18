package dev.newsdigest.core.text;

/** Chinese characters that commonly are a word alone, so that they do not start a name. */
final class FreeCharacters {

  /** Characters that belong to no word beside them, or only to words every list has. */
  private static final String FUNCTION =
      // particles, adverbs, prepositions, conjunctions
      "的了在是和与及或跟同不没未无非就也都还又再已曾将被把让使给对从向往到于以为因由所而但若如则却只仅各每该此这那其某本之等"
          + "着过得地吗呢吧啊嘛呀很太更最较越极甚挺颇均皆便即才刚正仍亦另且并按据经靠随沿至自当凭除比像似约近超逾余多来去上下前后里内外中间旁"
          // pronouns, numerals, measure words, units
          + "我你他她它您谁啥何哪几两一二三四五六七八九十百千万亿零半双数首第个位名家款台部辆架艘枚颗次项条种件份只支套场座层级代期届号版页篇句字"
          + "年月日时分秒天周岁元角块吨米克斤里度倍成"
          // what follows a word without belonging to it
          + "们称出";

  /** Characters that are words alone, but parts of names as well. */
  private static final String CONTENT =
      // countries and cities
      "美欧日韩中英法德俄印港澳台京沪深"
          // verbs
          + "有说看听想要做作用买卖开关走跑进升降涨跌增减建造研发推接拿带卖吃喝住坐站打写读学教问答讲叫找见知懂爱恨怕能会可应须肯敢愿该需拟欲获得失赢输胜败"
          + "占达破满创设立改换变成转停止起落放收付还借投融抢夺争抓管查审批罚判告诉控撤辞任选举办搞弄玩演唱拍画拆装修补测试跌卡删加乘除等迎送寄传播报道评论谈"
          // adjectives and nouns
          + "大小高低长短新旧好坏快慢强弱多少早晚远近轻重难易贵贱老少真假全整总副人钱车房船书报网店厂股债税法钢油气电水火风云雨雪山海河湖城县村国省市区镇路桥"
          + "事物手眼头脸心身口嘴门窗桌机器图表词声光色热冷红黄蓝绿黑白男女";

  private static final boolean[] FLAGS = new boolean[Character.MAX_VALUE + 1];
  private static final boolean[] FUNCTION_FLAGS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char c : (FUNCTION + CONTENT).toCharArray()) {
      FLAGS[c] = true;
    }
    for (char c : FUNCTION.toCharArray()) {
      FUNCTION_FLAGS[c] = true;
    }
    // Colours and directions that are surnames more often than words when they stand loose.
    for (char c : new char[] {'黄', '白'}) {
      FLAGS[c] = false;
    }
  }

  private FreeCharacters() {}

  static boolean contains(char simplified) {
    return FLAGS[simplified];
  }

  /** Whether a new word neither starts nor ends with it. */
  static boolean isFunction(char simplified) {
    return FUNCTION_FLAGS[simplified];
  }
}
