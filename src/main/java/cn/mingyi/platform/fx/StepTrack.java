package cn.mingyi.platform.fx;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Numbered circles on a line: what is done, where it stands, what is to come. */
public final class StepTrack extends GridPane {
  /** How far a step is. */
  public enum State {
    DONE("done"),
    CURRENT("current"),
    FUTURE("future");

    private final String css;

    State(String css) {
      this.css = css;
    }
  }

  /**
   * One step.
   *
   * @param label its name
   * @param date under it; empty for none
   */
  public record Step(String label, String date, State state) {}

  private List<Step> shown = List.of();
  private boolean small;

  public StepTrack(List<Step> steps) {
    getStyleClass().add("step-track");
    show(steps);
  }

  /** Only circles and line, for a table row or a narrow card. */
  public StepTrack small() {
    small = true;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("small");
    show(shown);
    return this;
  }

  public void show(List<Step> steps) {
    shown = List.copyOf(steps);
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < steps.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / steps.size());
      getColumnConstraints().add(column);
      boolean done = steps.get(i).state() == State.DONE;
      Node left = line(i == 0, i > 0 && steps.get(i - 1).state() == State.DONE);
      Node right = line(i == steps.size() - 1, done);
      add(column(steps.get(i), i + 1, left, right), i, 0);
    }
  }

  private Node column(Step step, int number, Node left, Node right) {
    Label circle =
        new Label(step.state() == State.DONE ? Sign.YES.glyph() : Integer.toString(number));
    circle.getStyleClass().addAll("step-circle", step.state().css);
    StackPane halo = new StackPane(circle);
    halo.getStyleClass().addAll("step-halo", step.state().css);
    HBox rail = new HBox(left, halo, right);
    rail.setAlignment(Pos.CENTER);
    halo.setAccessibleText(step.label());
    VBox column = new VBox(rail);
    column.setAlignment(small ? Pos.CENTER : Pos.TOP_CENTER);
    column.getStyleClass().add("step");
    if (small) {
      return column;
    }
    Label name = new Label(step.label());
    name.getStyleClass().addAll("step-name", step.state().css);
    Label date = new Label(step.date());
    date.getStyleClass().add("step-date");
    column.getChildren().addAll(name, date);
    return column;
  }

  private static Node line(boolean outside, boolean done) {
    Region line = new Region();
    line.getStyleClass().add("step-line");
    if (done) {
      line.getStyleClass().add("done");
    }
    line.setVisible(!outside);
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }
}
