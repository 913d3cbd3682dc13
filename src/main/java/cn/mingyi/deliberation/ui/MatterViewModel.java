package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.Attachment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One matter, as it stands now. */
public final class MatterViewModel {
  private final MatterDesk desk;
  private final ScreenTools tools;
  private final UUID id;
  private final ReadOnlyObjectWrapper<@Nullable MatterPage> page = new ReadOnlyObjectWrapper<>();

  public MatterViewModel(MatterDesk desk, ScreenTools tools, UUID id) {
    this.desk = desk;
    this.tools = tools;
    this.id = id;
  }

  /** Null until it was read. */
  public ReadOnlyObjectProperty<@Nullable MatterPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public UUID id() {
    return id;
  }

  /** Reads the matter anew; called after every deed. */
  public void load() {
    LocalDate today = tools.today();
    tools.database().run(() -> read(today)).onSuccess(page::set);
  }

  private MatterPage read(LocalDate today) {
    MatterFile file = desk.queries().file(id);
    return new MatterPage(
        file,
        desk.queries().categoryLabel(file.matter()),
        desk.queries().rules().category(file.matter().category(), today).orElse(null),
        desk.queries().gate(file, today),
        desk.roster().on(today).groups(),
        attachments(file),
        usualDecider(file, today),
        desk.letterhead().get().village().clerk(),
        today);
  }

  /** 村民代表会议 where it may decide today; else the only one that may; else nobody. */
  private @Nullable Body usualDecider(MatterFile file, LocalDate today) {
    RuleBook book = desk.queries().rules();
    String key = file.matter().category();
    if (book.authorisation(key, today).isPresent()) {
      return Body.REPRESENTATIVES;
    }
    List<Body> choices = book.category(key, today).map(Category::choices).orElse(List.of());
    return choices.size() == 1 ? choices.getFirst() : null;
  }

  private Map<UUID, List<Attachment>> attachments(MatterFile file) {
    Map<UUID, List<Attachment>> found = new HashMap<>();
    Stream.concat(
            Stream.of(id),
            file.records().stream().filter(r -> r instanceof Posting).map(MatterRecord::id))
        .forEach(owner -> found.put(owner, desk.attachFile().of(owner)));
    return found;
  }
}
