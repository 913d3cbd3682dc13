package cn.mingyi.app.shell;

import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LatestWins;
import cn.mingyi.platform.fx.Navigator;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** Searches everything as one types; Enter goes there. */
final class SearchBox extends StackPane {
  private static final int ROWS = 10;
  private static final double ROW_EMS = 2.4;

  private final TextField field = new TextField();
  private final ListView<SearchSource.Hit> list = new ListView<>();
  private final Popup popup = new Popup();
  private final LatestWins latest = new LatestWins();
  private final SearchSource source;
  private final Navigator navigator;

  SearchBox(Texts texts, SearchSource source, Navigator navigator) {
    this.source = source;
    this.navigator = navigator;
    field.setId("search");
    // Ctrl+K gets here; a new screen must not begin in the search field.
    field.setFocusTraversable(false);
    field.setPromptText(texts.say("search.prompt"));
    field.textProperty().subscribe(this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Label key = new Label(texts.say("search.key"));
    key.getStyleClass().add("key-hint");
    key.setMouseTransparent(true);
    key.visibleProperty().bind(field.focusedProperty().not());
    list.setCellFactory(view -> new HitCell());
    list.setFocusTraversable(false);
    list.getStyleClass().add("search-list");
    list.setOnMouseClicked(event -> take());
    popup.setAutoHide(true);
    popup.getContent().add(list);
    getStyleClass().add("search-box");
    getChildren().addAll(field, key);
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void typed(String words) {
    if (words.isBlank()) {
      latest.forget();
      popup.hide();
    } else {
      source.find(words.strip(), latest.only(this::show));
    }
  }

  private void show(List<SearchSource.Hit> hits) {
    list.getItems().setAll(hits);
    list.getSelectionModel().selectFirst();
    if (hits.isEmpty() || !field.isFocused()) {
      popup.hide();
      return;
    }
    double em = field.getFont().getSize();
    list.setFixedCellSize(em * ROW_EMS);
    list.setPrefSize(getWidth(), em * ROW_EMS * Math.min(ROWS, hits.size()) + em / 2);
    if (!popup.isShowing()) {
      Bounds place = localToScreen(getBoundsInLocal());
      popup.show(this, place.getMinX(), place.getMaxY());
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        list.getSelectionModel().selectNext();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
      }
      case UP -> {
        list.getSelectionModel().selectPrevious();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
      }
      case ENTER -> {
        take();
        event.consume();
      }
      case ESCAPE -> {
        field.clear();
        popup.hide();
        getParent().requestFocus();
        event.consume();
      }
      default -> {}
    }
  }

  private void take() {
    SearchSource.@Nullable Hit hit = list.getSelectionModel().getSelectedItem();
    if (popup.isShowing() && hit != null) {
      field.clear();
      popup.hide();
      navigator.go(hit.place());
    }
  }

  private static final class HitCell extends ListCell<SearchSource.Hit> {
    @Override
    protected void updateItem(SearchSource.@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setGraphic(
          empty || hit == null
              ? null
              : Gap.SMALL.row(
                  Tag.neutral(hit.kind()), Words.plain(hit.words()), Words.hint(hit.detail())));
    }
  }
}
