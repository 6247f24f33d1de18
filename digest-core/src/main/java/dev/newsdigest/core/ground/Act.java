package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.List;

/**
 * Who does what to whom, as one clause says it.
 *
 * @param action what is done
 * @param agents those who do it; empty where the clause names nobody
 * @param patients those it is done to; empty where the clause names nobody
 * @param mutual without direction, agents and patients may change places
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
    boolean mutual,
    Stance stance,
    boolean done,
    boolean marked,
    TextSpan span,
    TextSpan sentence) {

  Act {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
  }
}
