package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** 显示: 大字模式. */
public final class DisplayView implements Screen {
  private static final Texts TEXTS = Texts.beside(DisplayView.class);

  private final BooleanProperty big;
  private final CheckBox choice = new CheckBox(TEXTS.say("display.big"));
  private final VBox root;

  public DisplayView(BooleanProperty big) {
    this.big = big;
    choice.setId("display/big");
    root =
        Gap.LARGE.column(
            Card.titled(TEXTS.say("settings.display"), "")
                .with(choice, Words.wrapped(Words.muted(TEXTS.say("display.big.what")))));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    choice.selectedProperty().bindBidirectional(big);
  }

  @Override
  public void close() {
    choice.selectedProperty().unbindBidirectional(big);
  }
}
