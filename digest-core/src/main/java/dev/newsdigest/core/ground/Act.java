package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Who does what to whom, as one clause says it.
 *
 * @param action what is done
 * @param agents those who do it; empty where the clause names nobody
 * @param patients those it is done to; empty where the clause names nobody
 * @param mutual without direction, agents and patients may change places
 * @param others those its clause names in neither part
 * @param stance how firmly it is said
 * @param done the wording itself says it is over: past tense, perfect, 已, 了
 * @param marked the roles are marked by more than word order: passive, "by", 被
 * @param span the words of the action
 * @param sentence the clause it stands in
 */
record Act(
    Action action,
    List<Actor> agents,
    List<Actor> patients,
    List<Actor> others,
    boolean mutual,
    Stance stance,
    boolean done,
    boolean marked,
    TextSpan span,
    TextSpan sentence) {

  /** The actors that are neither among the agents nor among the patients. */
  static List<Actor> others(List<Actor> all, List<Actor> agents, List<Actor> patients) {
    List<Actor> others = new ArrayList<>(all);
    others.removeAll(agents);
    others.removeAll(patients);
    return others;
  }

  Act {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    others = List.copyOf(others);
  }
}
