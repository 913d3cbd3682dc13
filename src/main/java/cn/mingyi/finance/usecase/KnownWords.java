package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryFacts;
import java.util.List;
import java.util.function.Function;

/** What was written in earlier entries, the latest first, to be offered where it is typed again. */
public record KnownWords(
    List<String> parties,
    List<String> summaries,
    List<String> sources,
    List<String> handlers,
    List<String> witnesses,
    List<String> approvers,
    List<String> resolutions) {
  private static final int MOST = 200;

  static KnownWords of(Book book) {
    List<EntryFacts> latest = book.entries().reversed().stream().map(Entry::facts).toList();
    return new KnownWords(
        known(latest, EntryFacts::party),
        known(latest, EntryFacts::summary),
        known(latest, EntryFacts::source),
        known(latest, EntryFacts::handler),
        known(latest, EntryFacts::witness),
        known(latest, EntryFacts::approver),
        known(latest, EntryFacts::resolution));
  }

  private static List<String> known(List<EntryFacts> facts, Function<EntryFacts, String> of) {
    return facts.stream().map(of).filter(w -> !w.isEmpty()).distinct().limit(MOST).toList();
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "KnownWords[" + summaries.size() + "]";
  }
}
