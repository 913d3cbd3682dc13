package cn.mingyi.consultation.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * A row of 民意汇总表.
 *
 * @param key the group, or the label of the representative; empty = none
 * @param person name of the representative; empty in rows by group
 * @param channels how many opinions came by each channel; every channel is in it
 */
public record Tally(String key, String person, Coverage coverage, Map<Channel, Integer> channels) {
  public Tally {
    channels = Map.copyOf(channels);
  }

  public int by(Channel channel) {
    return channels.getOrDefault(channel, 0);
  }

  static Map<Channel, Integer> noChannels() {
    Map<Channel, Integer> none = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.values()) {
      none.put(channel, 0);
    }
    return none;
  }
}
