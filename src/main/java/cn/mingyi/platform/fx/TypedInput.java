package cn.mingyi.platform.fx;

import java.util.Optional;
import javafx.scene.control.TextField;

/** An input made of a text field whose text may say nothing the program understands. */
public interface TypedInput {
  /** Where one types. */
  TextField editor();

  /** What is wrong with the text, in words; empty when it is understood or there is none. */
  Optional<String> complaint();

  /** Writes what was understood in its usual form; called when the field is left. */
  void tidy();
}
