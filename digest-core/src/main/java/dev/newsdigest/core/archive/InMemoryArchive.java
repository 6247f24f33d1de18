package dev.newsdigest.core.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Forgets everything when the process ends. */
final class InMemoryArchive implements Archive {

  private final NavigableMap<LocalDate, DayRecord> days = new ConcurrentSkipListMap<>();

  @Override
  public List<DayRecord> recall(LocalDate before, int lookBack) {
    return List.copyOf(
        days.subMap(before.minusDays(lookBack), true, before, false).descendingMap().values());
  }

  @Override
  public void remember(DayRecord day) {
    days.put(day.date(), day);
  }
}
