package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermCategory;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers the features of one article, field by field; what a longer mention covers is not counted
 * again.
 */
final class FeatureBag {

  /** A maker, employer or parent is implied by its product, not named. */
  private static final double IMPLIED = 0.4;

  private static final double UNSURE = 0.5;
  private static final double COMMON = 0.5;

  /** What is done, and general words: many events share them by chance. */
  private static final double GENERAL = 0.6;

  /** A word that also counts as a name or concept counts the less as a word. */
  private static final double BESIDES = 0.6;

  /** Terms that stand in news of every sort. */
  static final Set<String> COMMON_TERMS =
      Set.of(
          "artificial-intelligence",
          "announce",
          "say",
          "report-action",
          "launch",
          "publish",
          "plan-action",
          "use-action",
          "show",
          "create",
          "product",
          "service",
          "platform",
          "industry",
          "user",
          "strategy",
          "startup",
          "executive",
          "ceo",
          "agree",
          "support-action",
          "run-action",
          "open-action",
          "new",
          "growth",
          "software",
          "large-language-model",
          "stock");

  /**
   * From here on a number is telling whatever it counts, and texts often leave the currency out.
   */
  private static final double LARGE = 1e6;

  private final KnowledgeBase knowledge;
  private final TreeMap<Long, Float> weights = new TreeMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, Float> field = new HashMap<>();
  private final BitSet covered = new BitSet();
  private final BitSet named = new BitSet();
  private double fieldWeight;
  private String text = "";

  private final TreeSet<Long> bodies = new TreeSet<>();
  private final TreeSet<Long> implied = new TreeSet<>();
  private final TreeSet<Long> places = new TreeSet<>();
  private final TreeSet<String> periods = new TreeSet<>();
  private final TreeSet<Long> people = new TreeSet<>();
  private final TreeSet<Long> products = new TreeSet<>();
  private final TreeSet<String> versions = new TreeSet<>();
  private final TreeSet<EventKind> events = new TreeSet<>();
  private final TreeSet<TitleFacts.Amount> amounts = new TreeSet<>();

  FeatureBag(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  void startField(AnalyzedText analyzed, TextSpan part, double weight) {
    endField();
    text = analyzed.text();
    fieldWeight = weight;
    covered.clear();
    named.clear();
    for (DateMention date : analyzed.datesIn(part)) {
      cover(date.span());
      named.set(date.span().start(), date.span().end());
      Periods.quarter(date).ifPresent(periods::add);
    }
  }

  void entity(EntityMention mention) {
    cover(mention.span());
    named.set(mention.span().start(), mention.span().end());
    FeatureKind kind = kindOf(mention.kind());
    if (kind == FeatureKind.BODY && Bystander.isOne(text, mention.span().start())) {
      put(kind, mention.entityId(), mention.surface(), IMPLIED);
      return;
    }
    double sure = mention.confident() ? 1 : UNSURE;
    long key = put(kind, mention.entityId(), mention.surface(), sure);
    if (mention.confident()) {
      factsOf(kind).ifPresent(facts -> facts.add(key));
    }
    if (kind == FeatureKind.PRODUCT && mention.version() != null) {
      String version = mention.entityId() + "@" + mention.version().toLowerCase(Locale.ROOT);
      put(FeatureKind.VERSION, version, mention.surface(), sure);
      if (mention.confident()) {
        versions.add(version);
      }
    }
    knowledge
        .makerOf(mention.entityId(), null)
        .or(() -> knowledge.employerOf(mention.entityId(), null))
        .or(() -> knowledge.parentOf(mention.entityId(), null))
        .ifPresent(body -> implied(body, sure));
  }

  private void implied(Entity body, double sure) {
    if (kindOf(body.kind()) == FeatureKind.BODY) {
      implied.add(put(FeatureKind.BODY, body.id(), body.id(), IMPLIED * sure));
      owner(body).flatMap(this::owner).ifPresent(top -> implied.add(keyOf(top)));
      owner(body).ifPresent(owner -> implied.add(keyOf(owner)));
    }
  }

  private Optional<Entity> owner(Entity body) {
    return knowledge.parentOf(body.id(), null);
  }

  private static long keyOf(Entity body) {
    return FeatureKind.BODY.key(body.id());
  }

  private Optional<Set<Long>> factsOf(FeatureKind kind) {
    return switch (kind) {
      case BODY -> Optional.of(bodies);
      case PLACE -> Optional.of(places);
      case PERSON -> Optional.of(people);
      case PRODUCT -> Optional.of(products);
      default -> Optional.empty();
    };
  }

  private static FeatureKind kindOf(EntityKind kind) {
    return switch (kind) {
      case PERSON -> FeatureKind.PERSON;
      case PRODUCT, MODEL, CHIP -> FeatureKind.PRODUCT;
      case PLACE -> FeatureKind.PLACE;
      case MEDIA -> FeatureKind.OUTLET;
      case EVENT -> FeatureKind.NAME;
      default -> FeatureKind.BODY;
    };
  }

  void quantity(Quantity quantity) {
    if (quantity.kind() == QuantityKind.ORDINAL || isCovered(quantity.span())) {
      return;
    }
    cover(quantity.span());
    named.set(quantity.span().start(), quantity.span().end());
    double value = quantity.value().doubleValue();
    String rounded =
        quantity
            .value()
            .round(new MathContext(2, RoundingMode.HALF_UP))
            .stripTrailingZeros()
            .toPlainString();
    String unit = quantity.kind() + " " + quantity.unit().orElse("");
    if (Math.abs(value) >= LARGE) {
      put(FeatureKind.QUANTITY, rounded, quantity.span().of(text), 1);
    } else if (quantity.kind() != QuantityKind.COUNT || Math.abs(value) >= 10) {
      put(FeatureKind.QUANTITY, unit + rounded, quantity.span().of(text), 0.7);
    }
    if (quantity.kind() != QuantityKind.COUNT || quantity.unit().isPresent()) {
      String sort = unit + quantity.change() + quantity.per().orElse("");
      amounts.add(new TitleFacts.Amount(sort, value));
    }
  }

  void term(TermMention mention) {
    EventKind.ofTerm(mention.termId()).ifPresent(events::add);
    Periods.quarter(mention.surface()).ifPresent(periods::add);
    if (isCovered(mention.span())) {
      return;
    }
    cover(mention.span());
    boolean action = mention.category() == TermCategory.ACTION;
    boolean general = action || mention.category() == TermCategory.GENERAL;
    double share = COMMON_TERMS.contains(mention.termId()) ? COMMON : general ? GENERAL : 1;
    put(action ? FeatureKind.ACTION : FeatureKind.TERM, mention.termId(), mention.surface(), share);
  }

  void name(NameMention mention) {
    if (isCovered(mention.span()) || mention.name().length() < 3) {
      return;
    }
    String name = mention.name();
    if (name.endsWith("s") && name.length() > 4) {
      String singular = name.substring(0, name.length() - 1);
      List<EntityMention> known = knowledge.find(singular);
      if (known.size() == 1 && known.get(0).span().length() == singular.length()) {
        EntityMention one = known.get(0);
        entity(
            new EntityMention(
                one.entityId(), one.kind(), mention.span(), name, one.version(), one.confident()));
        return;
      }
    }
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]", "");
    put(FeatureKind.NAME, folded, name, 1);
  }

  /**
   * @param chinese whether the text around the words is Chinese
   */
  void words(List<Token> tokens, boolean chinese) {
    boolean capitals = mostlyCapitals(tokens);
    Token before = null;
    for (Token token : tokens) {
      boolean word = token.kind() == TokenKind.WORD && !named.get(token.start());
      boolean han = word && isHan(token.form().charAt(0));
      boolean fresh = !isCovered(token.span());
      if (word && !han) {
        latin(token, fresh, chinese || looksLikeName(token, capitals, before == null));
      } else if (han) {
        han(token.form(), fresh);
        if (fresh && before != null && before.end() == token.start() && isHan(last(before))) {
          bigram("" + last(before) + token.form().charAt(0));
        }
      }
      before = token;
    }
  }

  private static char last(Token token) {
    return token.form().charAt(token.form().length() - 1);
  }

  /** Headlines Written Like This say nothing about names. */
  private boolean mostlyCapitals(List<Token> tokens) {
    int long_ = 0;
    int capital = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.form().length() > 3 && !isHan(token.form().charAt(0))) {
        long_++;
        capital += Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
      }
    }
    return capital * 2 > long_;
  }

  private boolean looksLikeName(Token token, boolean capitals, boolean first) {
    String written = text.substring(token.start(), token.end());
    if (written.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
      return true;
    }
    boolean capital = Character.isUpperCase(written.charAt(0));
    return capital && !first && !(capitals && isGeneral(token.form()));
  }

  private boolean isGeneral(String form) {
    return !Concepts.bundled().ofStem(Stemmer.stem(form)).isEmpty();
  }

  private void latin(Token token, boolean fresh, boolean name) {
    String form = token.form();
    if (form.endsWith("'s")) {
      form = form.substring(0, form.length() - 2);
    }
    if (form.length() < 2 || EmptyWords.contains(form)) {
      return;
    }
    String stem = Stemmer.stem(form);
    List<String> concepts = Concepts.bundled().ofStem(stem);
    concepts(concepts, form, fresh);
    if (fresh) {
      put(FeatureKind.ENGLISH, stem, form, name || !concepts.isEmpty() ? BESIDES : 1);
      if (name) {
        put(FeatureKind.LATIN, stem, form, 1);
      }
    }
  }

  private void han(String form, boolean fresh) {
    if (EmptyWords.contains(form)) {
      return;
    }
    List<String> concepts = Concepts.bundled().ofChinese(form);
    concepts(concepts, form, fresh);
    if (fresh && form.length() > 1) {
      put(FeatureKind.HAN, form, form, concepts.isEmpty() ? 1 : BESIDES);
      for (int i = 0; form.length() > 2 && i + 2 <= form.length(); i++) {
        bigram(form.substring(i, i + 2));
      }
    }
  }

  /**
   * Of a word with several meanings each counts the less; where a term is found already, less
   * again.
   */
  private void concepts(List<String> concepts, String form, boolean fresh) {
    double share = (fresh ? 1 : COMMON) / Math.sqrt(Math.max(1, concepts.size()));
    for (String concept : concepts) {
      put(FeatureKind.CONCEPT, concept, form, share);
    }
  }

  private void bigram(String pair) {
    if (!EmptyWords.contains(pair)) {
      put(FeatureKind.BIGRAM, pair, pair, 1);
    }
  }

  private long put(FeatureKind kind, String value, String surface, double share) {
    long key = kind.key(value);
    field.merge(key, (float) (share * fieldWeight * kind.boost), Math::max);
    names.putIfAbsent(key, surface);
    return key;
  }

  private void endField() {
    field.forEach((key, weight) -> weights.merge(key, weight, Float::sum));
    field.clear();
  }

  /** What the fields so far are about. */
  TitleFacts facts() {
    return new TitleFacts(
        bodies, implied, places, people, products, versions, events, amounts, periods);
  }

  SparseVector features() {
    endField();
    long[] keys = new long[weights.size()];
    float[] values = new float[keys.length];
    int n = 0;
    for (Map.Entry<Long, Float> entry : weights.entrySet()) {
      keys[n] = entry.getKey();
      values[n++] = entry.getValue();
    }
    return SparseVector.of(keys, values);
  }

  /** How each feature is written in the text. */
  Map<Long, String> names() {
    return names;
  }

  private void cover(TextSpan span) {
    covered.set(span.start(), span.end());
  }

  private boolean isCovered(TextSpan span) {
    int next = covered.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }
}
