package cn.mingyi.platform.fx;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses what the test says; nothing when it has said nothing, as a user who cancels. */
public final class FakeFileChoices implements FileChoices {
  private final Deque<Path> answers = new ArrayDeque<>();
  private final List<String> suggested = new ArrayList<>();

  public FakeFileChoices willChoose(Path... files) {
    answers.addAll(List.of(files));
    return this;
  }

  /** The names that were suggested for saving. */
  public List<String> suggested() {
    return suggested;
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return next();
  }

  @Override
  public List<Path> openSeveral(String title, Kind kind) {
    List<Path> all = List.copyOf(answers);
    answers.clear();
    return all;
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, Kind kind) {
    suggested.add(suggestedName);
    return next();
  }

  @Override
  public Optional<Path> folder(String title) {
    return next();
  }

  private Optional<Path> next() {
    @Nullable Path file = answers.poll();
    return Optional.ofNullable(file);
  }
}
