package dev.newsdigest.llm.budget;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The totals of the current day, over all runs. Thread-safe. */
interface DayLedger {

  /**
   * Replaces the totals of that day in one step no other update can come between. Days before it
   * are forgotten; what is settled for an earlier day changes nothing.
   *
   * @throws RuntimeException what the change throws; the totals then stay as they were
   */
  void update(LocalDate day, UnaryOperator<Totals> change);

  /** Keeps totals for as long as the process lives. */
  final class InMemory implements DayLedger {
    private LocalDate day = LocalDate.MIN;
    private Totals totals = Totals.NONE;

    @Override
    public synchronized void update(LocalDate of, UnaryOperator<Totals> change) {
      if (of.isBefore(day)) {
        return;
      }
      Totals before = of.equals(day) ? totals : Totals.NONE;
      totals = change.apply(before);
      day = of;
    }
  }
}
