package dev.newsdigest.core.text;

/** What a new word is made of, and how tightly its parts must therefore hold together. */
enum NewWordShape {
  /** Characters that hardly ever are words: 埃隆, 琅琊. */
  LOOSE(0.5),
  /** Such characters beside a known word or around a free character: 圣贝拉, 鸣鸣很忙. */
  MIXED(0.6),
  /** With a character that often is a word alone at an edge, or of such ones only: 时薪. */
  FREE(0.9),
  /** Two known words, one of them rare: 瑞安航空. */
  WORDS(0.9);

  /** Least share of its occurrences a part of every split spends in the word. */
  final double attachment;

  NewWordShape(double attachment) {
    this.attachment = attachment;
  }
}
