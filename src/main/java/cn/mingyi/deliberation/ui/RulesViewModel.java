package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.platform.fx.ScreenTools;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 议事规则 as they hold today, and what held before. */
public final class RulesViewModel {
  private final KeepRules keepRules;
  private final ScreenTools tools;
  private final ObservableList<ThresholdLine> thresholds = FXCollections.observableArrayList();
  private final ObservableList<CategoryLine> categories = FXCollections.observableArrayList();
  private final ObservableList<AuthorisationLine> authorisations =
      FXCollections.observableArrayList();
  private final ObservableList<Category> delegable = FXCollections.observableArrayList();

  public RulesViewModel(KeepRules keepRules, ScreenTools tools) {
    this.keepRules = keepRules;
    this.tools = tools;
  }

  /** Reads the rules anew. */
  public void load() {
    tools.database().run(keepRules::book).onSuccess(this::show);
  }

  private void show(RuleBook book) {
    LocalDate today = tools.today();
    List<Category> now = book.categoriesOn(today);
    delegable.setAll(now.stream().filter(Category::delegable).toList());
    thresholds.setAll(
        Arrays.stream(ThresholdKey.values())
            .flatMap(key -> ThresholdLine.of(key, book, today).stream())
            .toList());
    categories.setAll(
        now.stream().map(c -> new CategoryLine(c, book.history(c.key()).reversed())).toList());
    authorisations.setAll(
        book.authorisations().stream()
            .map(a -> AuthorisationLine.of(a, book, today))
            .sorted(Comparator.comparing(AuthorisationLine::until).reversed())
            .toList());
  }

  KeepRules keepRules() {
    return keepRules;
  }

  ScreenTools tools() {
    return tools;
  }

  public ObservableList<ThresholdLine> thresholds() {
    return thresholds;
  }

  public ObservableList<CategoryLine> categories() {
    return categories;
  }

  /** The one that ends last first. */
  public ObservableList<AuthorisationLine> authorisations() {
    return authorisations;
  }

  /** The categories that 村民会议 may let 村民代表会议 decide. */
  public ObservableList<Category> delegable() {
    return delegable;
  }
}
