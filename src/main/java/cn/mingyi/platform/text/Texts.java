package cn.mingyi.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The sentences of one ui room: {@code texts.properties} beside its classes, in UTF-8. */
public final class Texts {
  private final String room;
  private final Properties sentences;

  private Texts(String room, Properties sentences) {
    this.room = room;
    this.sentences = sentences;
  }

  /**
   * @param resident any class of the room
   */
  public static Texts beside(Class<?> resident) {
    Properties sentences = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            resident.getResourceAsStream("texts.properties"), resident.getPackageName())) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(resident.getPackageName(), sentences);
  }

  /**
   * @param values put in for {@code %s} and {@code %d}, in their order
   * @throws IllegalArgumentException when the room has no such sentence
   */
  public String say(String key, Object... values) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no text " + key + " in " + room);
    }
    return values.length == 0 ? sentence : sentence.formatted(values);
  }
}
