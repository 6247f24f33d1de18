package dev.newsdigest.core.ground;

import java.util.List;

/**
 * One way of wording an action.
 *
 * @param action what is done
 * @param words English tokens in folded form, or one Chinese string
 * @param noun a noun of action: {@code acquisition of Y by X}
 * @param reversed the grammatical subject is the one it is done to: {@code raise from}, 获投
 * @param mutual without direction: {@code partner with}
 * @param bare a base form that is as often a noun, so that it counts only after "to", "will" and
 *     the like
 * @param past past tense or participle
 * @param participle could be a past participle, so passive where a form of "be" or "by" stands near
 */
record ActionForm(
    Action action,
    List<String> words,
    boolean noun,
    boolean reversed,
    boolean mutual,
    boolean bare,
    boolean past,
    boolean participle) {

  /** In {@link #words()}: any few words may stand here. */
  static final String GAP = "_";

  static final int WIDEST_GAP = 6;
}
