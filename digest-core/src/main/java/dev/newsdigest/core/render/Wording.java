package dev.newsdigest.core.render;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;

/** The fixed words of a rendered digest, in Chinese or English. */
record Wording(boolean chinese) {

  static Wording of(Language language) {
    return new Wording(language.isChinese());
  }

  String pick(String english, String inChinese) {
    return chinese ? inChinese : english;
  }

  /** "3 articles", "1 article", "3 篇". */
  String articles(int count) {
    return chinese ? count + " 篇" : count + (count == 1 ? " article" : " articles");
  }

  String region(Region region) {
    return region.displayName(chinese ? Language.ZH_HANS : Language.EN);
  }

  String colon() {
    return chinese ? "：" : ": ";
  }

  String comma() {
    return chinese ? "、" : ", ";
  }
}
