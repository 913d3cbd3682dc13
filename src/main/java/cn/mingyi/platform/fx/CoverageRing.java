package cn.mingyi.platform.fx;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** A ring with the percentage in it, red until it is full and then green. */
public final class CoverageRing extends Region {
  private static final double TOP = 90;
  private static final double ROUND = 360;
  private static final double THICKNESS = 0.15;

  private final Circle track = new Circle();
  private final Arc arc = new Arc();
  private final Label percent = new Label();

  public CoverageRing(Share share) {
    track.getStyleClass().add("ring-track");
    arc.getStyleClass().add("ring-arc");
    arc.setType(ArcType.OPEN);
    arc.setStartAngle(TOP);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    percent.getStyleClass().add("ring-percent");
    getStyleClass().add("coverage-ring");
    getChildren().addAll(track, arc, percent);
    show(share);
  }

  public void show(Share now) {
    getStyleClass().remove("full");
    if (now.full()) {
      getStyleClass().add("full");
    }
    arc.setLength(-ROUND * now.fraction());
    percent.setText(now.percent().replace(" ", ""));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    double stroke = size * THICKNESS;
    double radius = (size - stroke) / 2;
    track.setCenterX(size / 2);
    track.setCenterY(size / 2);
    track.setRadius(radius);
    track.setStrokeWidth(stroke);
    arc.setCenterX(size / 2);
    arc.setCenterY(size / 2);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setStrokeWidth(stroke);
    double width = percent.prefWidth(-1);
    double height = percent.prefHeight(-1);
    percent.resizeRelocate(
        snapPositionX((size - width) / 2), snapPositionY((size - height) / 2), width, height);
  }
}
