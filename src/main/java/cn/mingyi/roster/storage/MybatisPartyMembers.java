package cn.mingyi.roster.storage;

import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.domain.PartyMember;
import cn.mingyi.roster.domain.PartyMembers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 党员 in the table party_member. */
final class MybatisPartyMembers implements PartyMembers {
  private final PartyMemberMapper mapper;

  MybatisPartyMembers(PartyMemberMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<PartyMember> all() {
    return mapper.all().stream().map(PartyMemberRow::partyMember).toList();
  }

  @Override
  public Optional<PartyMember> find(UUID id) {
    return Optional.ofNullable(mapper.find(id)).map(PartyMemberRow::partyMember);
  }

  @Override
  public void add(Collection<PartyMember> added) {
    added.forEach(a -> mapper.insert(PartyMemberRow.of(a)));
  }

  @Override
  public void update(PartyMember changed) {
    if (mapper.update(PartyMemberRow.of(changed)) != 1) {
      throw new StaleRecord("party_member");
    }
  }
}
