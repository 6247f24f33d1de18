package dev.newsdigest.core.ground;

/** Faults of a finished digest that can be told without a model. */
public enum AuditCode {
  /** A sentence with a checkable fact and no citation. */
  UNCITED_CLAIM,
  /** A number that no article of the edition has. */
  CITATION_OUT_OF_RANGE,
  /** A heading with nothing under it. */
  EMPTY_SECTION,
  /** One thing is given two makers. */
  TWO_OWNERS,
  /** One measure is given two figures. */
  TWO_VALUES,
  /** One story is told in several sections. */
  RETOLD_STORY,
  /** A thing is given to somebody else than its known maker. */
  WRONG_OWNER,
  /** A body is counted among those of a country that is not its own. */
  WRONG_REGION,
  /** With articles: another article than the cited one carries the sentence. */
  MISCITED,
  /** With articles: the cited articles say somebody else did it. */
  WRONG_ACTOR,
  /** With articles: number, unit or currency differ. */
  WRONG_QUANTITY,
  /** With articles: the date differs. */
  WRONG_DATE,
  /** With articles: the quotation differs. */
  WRONG_QUOTE,
  /** With articles: nothing cited carries it. */
  UNSUPPORTED
}
