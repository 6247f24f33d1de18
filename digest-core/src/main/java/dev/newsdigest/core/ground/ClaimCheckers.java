package dev.newsdigest.core.ground;

import java.util.List;

/**
 * The built-in checks, each usable alone. All are thread-safe and deterministic, know Chinese and
 * English and compare across them, and run in time linear in claim and articles together.
 */
public final class ClaimCheckers {

  private ClaimCheckers() {}

  /**
   * Numbers: value, unit, currency, percent against percentage points, and whether the number is on
   * the measure the article gives it to. Sums, differences and shares of two figures of the article
   * pass. Codes {@code WRONG_QUANTITY:VALUE}, {@code :SCALE}, {@code :CURRENCY}, {@code :POINTS},
   * {@code :SLOT}, {@code UNSUPPORTED:QUANTITY}.
   */
  public static ClaimChecker quantities() {
    return new QuantityCheck();
  }

  /**
   * Days, months and years, relative ones by the article's publish time. Code {@code WRONG_DATE}.
   */
  public static ClaimChecker dates() {
    return new DateCheck();
  }

  /** The day of an act, where the article names another. Code {@code WRONG_DATE:ACT}. */
  public static ClaimChecker daysOfActs() {
    return new ActDateCheck();
  }

  /**
   * Quoted words, letter by letter within a language, leniently across. Code {@code WRONG_QUOTE}.
   */
  public static ClaimChecker quotes() {
    return new QuoteCheck();
  }

  /**
   * Names, by entity: everybody named must stand in a cited article, under any name, or through
   * what belongs to them. Codes {@code WRONG_ACTOR:NAME}, {@code UNSUPPORTED:NAME}.
   */
  public static ClaimChecker names() {
    return new ActorCheck();
  }

  /**
   * Who did what to whom, in active, passive and nominal wordings. Codes {@code WRONG_ACTOR:ROLES},
   * {@code WRONG_ACTOR:AGENT}.
   */
  public static ClaimChecker roles() {
    return new RoleCheck();
  }

  /** Products given to somebody else than their maker. Code {@code WRONG_ACTOR:OWNER}. */
  public static ClaimChecker owners() {
    return new OwnerCheck();
  }

  /**
   * Figures of one actor given to another of the same article. Code {@code WRONG_ACTOR:BINDING}.
   */
  public static ClaimChecker bindings() {
    return new BindingCheck();
  }

  /**
   * A doer who stands in another cited article than the deed. Code {@code WRONG_ACTOR:ELSEWHERE}.
   */
  public static ClaimChecker locality() {
    return new LocalityCheck();
  }

  /**
   * Planned against done, denied against said, up against down. Codes {@code UNSUPPORTED:MODALITY},
   * {@code :NEGATION}, {@code :CONTRARY}.
   */
  public static ClaimChecker stance() {
    return new StanceCheck();
  }

  /**
   * Takeovers, suits, fines and the like that no article tells of. Code {@code UNSUPPORTED:ACT}.
   */
  public static ClaimChecker acts() {
    return new ActAbsenceCheck();
  }

  /** What one side says is not so and the other says is. Code {@code UNSUPPORTED:NEGATION}. */
  public static ClaimChecker polarity() {
    return new PolarityCheck();
  }

  /** Something done of which the articles only have plans. Code {@code UNSUPPORTED:MODALITY}. */
  public static ClaimChecker modality() {
    return new ModalityCheck();
  }

  /** Reasons that no cited article gives. Code {@code UNSUPPORTED:CAUSE}. */
  public static ClaimChecker causes() {
    return new CauseCheck();
  }

  /**
   * Whether the articles speak of the matter at all. Codes {@code UNSUPPORTED:TOPIC}, {@code
   * :WORDS}.
   */
  public static ClaimChecker coverage() {
    return new CoverageCheck();
  }

  /**
   * In full texts, whether two neighbouring sentences carry it. Code {@code UNSUPPORTED:LOCALITY}.
   */
  public static ClaimChecker windows() {
    return new WindowCheck();
  }

  /**
   * Two names or two figures that changed places. Codes {@code WRONG_ACTOR:EXCHANGED}, {@code
   * WRONG_QUANTITY:EXCHANGED}.
   */
  public static ClaimChecker exchanges() {
    return new ExchangeCheck();
  }

  /** Doer and object exchanged around one verb. Code {@code WRONG_ACTOR:ROLES}. */
  public static ClaimChecker sides() {
    return new SidesCheck();
  }

  /**
   * From A to B told as from B to A. Codes {@code WRONG_ACTOR:EXCHANGED}, {@code
   * WRONG_QUANTITY:EXCHANGED}.
   */
  public static ClaimChecker transitions() {
    return new TransitionCheck();
  }

  /** What may be, told as what is or will be. Code {@code UNSUPPORTED:MODALITY}. */
  public static ClaimChecker chances() {
    return new ChanceCheck();
  }

  /**
   * Details added: whole clauses of which no cited article says anything, in Chinese. Code {@code
   * UNSUPPORTED:ADDITION}.
   */
  public static ClaimChecker additions() {
    return new NoveltyCheck();
  }

  /** All of them, in the order findings are reported. */
  public static List<ClaimChecker> standard() {
    return List.of(
        quantities(),
        dates(),
        daysOfActs(),
        quotes(),
        names(),
        roles(),
        owners(),
        bindings(),
        exchanges(),
        sides(),
        transitions(),
        locality(),
        stance(),
        acts(),
        polarity(),
        modality(),
        chances(),
        causes(),
        additions(),
        windows(),
        coverage());
  }
}
