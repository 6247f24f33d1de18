package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds acts in one Chinese clause. Word order gives the roles, 被, 遭, 获, 受 and 由 turn them, 对, 向,
 * 把, 将 and 与 bring an object before its verb. A clause without a subject takes the last clause's.
 */
final class ChineseActs {

  private final String text;
  private final TextSpan sentence;
  private final TextSpan clause;
  private final List<Actor> actors;
  private final ChineseRoles roles;
  private final ActionLexicon lexicon = ActionLexicon.builtIn();

  ChineseActs(String text, TextSpan sentence, TextSpan clause, List<Actor> actors) {
    this.text = text;
    this.sentence = sentence;
    this.clause = clause;
    this.actors = actors;
    this.roles = new ChineseRoles(text, sentence, clause, actors);
  }

  void addTo(List<Act> acts) {
    int i = clause.start();
    while (i < clause.end()) {
      ActionForm form = formAt(i);
      if (form == null || isReferredTo(form, i) || isNoun(form, i)) {
        i++;
      } else {
        acts.add(act(form, i));
        i += form.words().get(0).length();
      }
    }
  }

  /** 此次收购: the act is spoken of, not told. */
  private boolean isReferredTo(ActionForm form, int at) {
    String before = text.substring(Math.max(clause.start(), at - 2), at);
    boolean launchOf = form.action().id().equals("release") && before.endsWith("的");
    return launchOf
        || before.equals("此次")
        || before.equals("本次")
        || before.equals("这次")
        || before.equals("此番");
  }

  /** 生产基地, 采购商: the verb only tells of what sort the thing is. */
  private boolean isNoun(ActionForm form, int at) {
    int end = at + form.words().get(0).length();
    return THINGS.stream().anyMatch(thing -> text.startsWith(thing, end));
  }

  private static final List<String> THINGS =
      List.of("基地", "总部", "线", "商", "企业", "成本", "效率", "能力", "设备", "环节", "流程", "团队");

  private @Nullable ActionForm formAt(int i) {
    for (ActionForm form : lexicon.chinese(text.charAt(i))) {
      String word = form.words().get(0);
      if (i + word.length() <= clause.end() && text.startsWith(word, i) && !insideName(i)) {
        return form;
      }
    }
    return null;
  }

  private boolean insideName(int i) {
    for (Actor actor : actors) {
      if (actor.span().start() <= i && i < actor.span().end()) {
        return true;
      }
    }
    return false;
  }

  private Act act(ActionForm form, int at) {
    TextSpan span = new TextSpan(at, at + form.words().get(0).length());
    int nearest = roles.doerBefore(at);
    List<Actor> agents = List.of();
    List<Actor> patients = List.of();
    boolean passive = false;
    boolean turned = false;
    String stanceText = text.substring(clause.start(), at);
    if (nearest >= 0) {
      List<Actor> group = Actors.groupBack(text, actors, nearest);
      String marker = markerBefore(group.get(0).span().start());
      List<Actor> earlier = roles.before(group.get(0).span().start(), sentence.start());
      switch (marker) {
        case "被", "遭", "受", "由", "获", "遭到", "受到", "获得" -> {
          agents = group;
          patients = earlier;
          turned = true;
        }
        case "对", "向", "把", "将", "给", "为", "从" -> {
          agents = earlier;
          patients = group;
        }
        case "在", "于" -> {
          agents = earlier.isEmpty() ? roles.topic() : earlier;
          patients = roles.after(span.end());
        }
        default -> {
          agents = group;
          patients = roles.after(span.end());
          if (passiveBetween(group.get(group.size() - 1).span().end(), at)) {
            patients = group;
            agents = List.of();
            passive = true;
          }
        }
      }
    } else {
      agents = roles.topic();
      patients = roles.after(span.end());
      if (passiveBetween(clause.start(), at)) {
        patients = agents;
        agents = List.of();
        passive = true;
      }
    }
    if (nearest < 0 && ASKING.matcher(text.substring(clause.start(), at)).find()) {
      agents = List.of();
    }
    if (form.reversed()) {
      List<Actor> swap = agents;
      agents = patients;
      patients = swap;
    }
    Stance stance = StanceFinder.builtIn().chinese(stanceText);
    if (stance == Stance.FACT && onlyNamed(span.end())) {
      stance = Stance.PLANNED;
    }
    boolean marked = passive || turned;
    boolean done =
        stanceText.contains("已") || text.startsWith("了", span.end()) || stanceText.contains("完成");
    List<Actor> others = Act.others(Actors.within(actors, clause), agents, patients);
    return new Act(
        form.action(), agents, patients, others, form.mutual(), stance, done, marked, span, clause);
  }

  /** 上市申请, 收购德华的计划: the verb only says what was applied for or planned. */
  private boolean onlyNamed(int from) {
    for (String noun : NOMINAL) {
      if (text.startsWith(noun, from)) {
        return true;
      }
    }
    int end = from;
    while (end < clause.end() && end - from < PLAN_REACH) {
      for (String plan : PLANS) {
        if (text.startsWith(plan, end)) {
          return true;
        }
      }
      end++;
    }
    return false;
  }

  /** 上线时间: a noun, which does not tell that it happened. */
  private static final List<String> NOMINAL = List.of("时间", "日期", "时点", "进度", "节奏", "前景");

  private static final int PLAN_REACH = 12;
  private static final List<String> PLANS =
      List.of("申请", "计划", "意向", "提议", "要约", "方案", "谈判", "的可能", "草案", "传闻");

  /** 要求下架: who is asked to do it is not named. */
  private static final Pattern ASKING = Pattern.compile("(?:要求|责令|敦促|督促|呼吁|请求|迫使|促使|勒令)$");

  private boolean passiveBetween(int from, int to) {
    String between = text.substring(from, to);
    if (between.endsWith("受到") || between.endsWith("遭到") || between.endsWith("遭受")) {
      return true;
    }
    int mark = Math.max(between.lastIndexOf('被'), between.lastIndexOf('遭'));
    if (mark < 0 || between.length() - mark > 24 || between.indexOf('、', mark) >= 0) {
      return false;
    }
    boolean reported =
        mark + 1 < between.length() && "指曝称视誉列认评看问爆判".indexOf(between.charAt(mark + 1)) >= 0;
    return !reported;
  }

  private String markerBefore(int position) {
    String before = text.substring(clause.start(), position).stripTrailing();
    for (String marker :
        List.of(
            "遭到", "受到", "获得", "被", "遭", "受", "由", "获", "对", "向", "把", "将", "给", "为", "从", "在",
            "于")) {
      if (before.endsWith(marker)) {
        return marker;
      }
    }
    if (TOWARDS.matcher(before).find()) {
      return "对";
    }
    return "";
  }

  /** 对数据集平台 A: a few words describe the object before it is named. */
  private static final Pattern TOWARDS =
      Pattern.compile("(?<![相面针绝反应])[对向](?!此|外|于|内|方|手)[^，。；：、对向]{1,12}$");
}
