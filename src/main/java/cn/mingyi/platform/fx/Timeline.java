package cn.mingyi.platform.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** What happened, newest first, as dots on a line. */
public final class Timeline extends VBox {
  /**
   * @param title bold
   * @param text after it on the same line
   * @param meta grey, under it: when, who
   * @param tag beside the meta; null for none
   */
  public record Entry(String title, String text, String meta, Tag.@Nullable Words tag) {
    public Entry(String title, String text, String meta) {
      this(title, text, meta, null);
    }
  }

  public Timeline(List<Entry> entries) {
    getStyleClass().add("timeline");
    show(entries);
  }

  public void show(List<Entry> entries) {
    getChildren().setAll(entries.stream().map(e -> line(e, e == entries.getLast())).toList());
  }

  private static Node line(Entry entry, boolean last) {
    Region dot = new Region();
    dot.getStyleClass().add("timeline-dot");
    Region rail = new Region();
    rail.getStyleClass().add("timeline-rail");
    rail.setVisible(!last);
    StackPane side = new StackPane(rail, dot);
    side.getStyleClass().add("timeline-side");
    side.setMinWidth(Region.USE_PREF_SIZE);

    Text title = new Text(entry.title());
    title.getStyleClass().add("timeline-title");
    Text text = new Text(entry.text().isEmpty() ? "" : "  " + entry.text());
    text.getStyleClass().add("timeline-text");
    TextFlow words = new TextFlow(title, text);
    HBox meta = Gap.SMALL.row(Words.wrapped(Words.hint(entry.meta())));
    if (entry.tag() != null) {
      meta.getChildren().add(new Tag(entry.tag().words(), entry.tag().tone()));
    }
    VBox body = new VBox(words, meta);
    body.getStyleClass().add("timeline-body");
    Gap.grow(body);
    return new HBox(side, body);
  }
}
