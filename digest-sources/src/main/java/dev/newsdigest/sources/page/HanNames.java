package dev.newsdigest.sources.page;

import java.util.Set;

/**
 * Names of Chinese persons: a surname of the few hundred in use and one or two characters after it.
 * The length alone fits most words that stand beside a byline.
 */
final class HanNames {

  /** The surnames of nearly all Chinese, by their number, and the traditional forms of these. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖"
          + "石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔文赖樊兰殷施洪翟安颜倪牛温季俞章"
          + "鲁葛申毕左关柳童聂焦路祁凌柯岳齐梅庄辛管祝阎欧纪盛项耿卓蓝苗牟窦冉尚舒游阮柴骆鲍解霍单艾屈宁房裴涂瞿符翁滕尤隋谷华成司喻"
          + "匡栾卜臧边车卫晏占娄池仇揭晋甘吉冷包佟米连巩敖褚强费戚简饶沙詹蒲伍柏麻阳邢宗党古傅萧丘廉岑薄虞郎席应储鞠璩习粟臻鄢郁宫桂"
          + "靳缪阚濮富桑尧張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭蔣葉蘇呂盧鍾鐘譚陸韋賈鄒閆龍賀顧龔萬錢嚴湯喬賴蘭顏魯畢關聶齊莊閻歐紀項藍竇"
          + "遊駱鮑單寧塗華邊車衛婁晉連鞏強費簡饒陽黨應儲習宮繆闞";

  private static final Set<String> DOUBLE_SURNAMES =
      Set.of(
          "欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "东方", "皇甫", "尉迟", "公孙", "公孫", "慕容", "司徒", "令狐",
          "夏侯", "端木", "宇文", "长孙", "南宫");

  private HanNames() {}

  /** Whether it has the form of a Chinese person's full name. */
  static boolean isPerson(String name) {
    int length = name.length();
    if (length < 2 || length > 4 || !name.codePoints().allMatch(Character::isIdeographic)) {
      return false;
    }
    return length > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2))
        || length < 4 && SURNAMES.indexOf(name.charAt(0)) >= 0;
  }
}
