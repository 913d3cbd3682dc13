package cn.mingyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a command printed and with which code it ended. */
record Ran(int exit, String out, String err) {
  static Ran mingyi(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int exit = MingyiCommand.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Ran(exit, out.toString(), err.toString());
  }

  /** Standard output, which holds one JSON object and nothing else. */
  JsonNode json() {
    assertThat(out.lines()).as("lines of standard output, error: %s", err).hasSize(1);
    try {
      JsonNode object = new ObjectMapper().readTree(out);
      assertThat(object.isObject()).isTrue();
      return object;
    } catch (JsonProcessingException e) {
      throw new AssertionError(out, e);
    }
  }

  /** The sentences of a refusal; they stand on standard error too. */
  List<String> reasons() {
    JsonNode object = json();
    assertThat(object.get("ok").asBoolean()).isFalse();
    List<String> reasons =
        StreamSupport.stream(object.get("reasons").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    assertThat(reasons).isNotEmpty().allSatisfy(r -> assertThat(err).contains(r));
    return reasons;
  }

  Ran ends(int code) {
    assertThat(exit).as(out + err).isEqualTo(code);
    return this;
  }
}
