package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody said to have something by a bare possessive: "A's B", A 旗下的 B. Unlike {@link Ownership}
 * it says nothing of who made it and holds for firms as well as for products.
 *
 * @param owner whose it is said to be
 * @param thing what it is
 */
record Possession(Actor owner, Actor thing) {

  private static final Pattern JOINT =
      Pattern.compile("['’]s?\\s+(?:own\\s+|new\\s+)?|\\s?(?:旗下|麾下|名下|执掌|创办|创立|掌管)(?:的)?\\s?");

  private static final String ENGLISH_TIES =
      "(?:supplier|customer|client|investor|backer|shareholder|stockholder|holding|position|parent|subsidiary|owner"
          + "|tenant|lender|creditor|contractor|provider|distributor|licensee)";
  private static final String CHINESE_TIES =
      "(?:供应商|客户|投资者|投资方|投资人|股东|持仓|持股|子公司|母公司|债权人|承包商|代工厂|经销商|租户|出租方)";

  /** "A is the largest supplier of B", "A is B's largest supplier", A 是 B 最大的供应商. */
  private static final Pattern OF =
      Pattern.compile(
          "(?i)[^,;.]{0,20}\\b(?:is|was|are|becomes|became|remains)\\b[^,;.]{0,40}\\b"
              + ENGLISH_TIES
              + "s? (?:of|for|to|in) (?:the )?");

  private static final Pattern IS =
      Pattern.compile(
          "(?i)[^,;.]{0,20}\\b(?:is|was|are|becomes|became|remains)\\b(?: the| now)? ?");
  private static final Pattern TIE_BEHIND =
      Pattern.compile("(?i)^[^,;]{0,40}['’]s? [^,;.]{0,30}\\b" + ENGLISH_TIES + "\\b");
  private static final Pattern CHINESE_IS = Pattern.compile("\\s?(?:已|将|也)?(?:是|为|成为|成)\\s?");
  private static final Pattern CHINESE_TIE_BEHIND =
      Pattern.compile("^\\s?(?:的)?[^，。；]{0,10}" + CHINESE_TIES);

  /** Who is whose supplier, holding, parent and the like, by a sentence that says "is". */
  static List<Possession> ties(TextView view) {
    List<Possession> all = new ArrayList<>();
    List<Actor> actors = view.actors();
    String text = view.text();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size() && j <= i + 2; j++) {
        Actor first = actors.get(i);
        Actor second = actors.get(j);
        if (second.span().start() < first.span().end() || !first.canAct() || !second.canAct()) {
          continue;
        }
        String joint = text.substring(first.span().end(), second.span().start());
        String behind = text.substring(second.span().end());
        boolean tied =
            OF.matcher(joint).matches()
                || IS.matcher(joint).matches() && TIE_BEHIND.matcher(behind).find()
                || CHINESE_IS.matcher(joint).matches() && CHINESE_TIE_BEHIND.matcher(behind).find();
        if (tied) {
          all.add(new Possession(second, first));
        }
      }
    }
    return all;
  }

  static List<Possession> in(TextView view) {
    List<Possession> all = new ArrayList<>();
    List<Actor> actors = view.actors();
    for (int i = 0; i + 1 < actors.size(); i++) {
      Actor owner = actors.get(i);
      Actor thing = actors.get(i + 1);
      boolean apart = thing.span().start() >= owner.span().end();
      boolean canOwn = owner.isPerson() || owner.isBody();
      if (apart
          && canOwn
          && JOINT
              .matcher(view.text().substring(owner.span().end(), thing.span().start()))
              .matches()) {
        all.add(new Possession(owner, thing));
      }
    }
    return all;
  }
}
