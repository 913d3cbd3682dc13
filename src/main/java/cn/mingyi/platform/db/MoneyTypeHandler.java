package cn.mingyi.platform.db;

import cn.mingyi.kernel.Money;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Money lies in the tables as bigint, in fen. */
final class MoneyTypeHandler extends BaseTypeHandler<Money> {
  @Override
  public void setNonNullParameter(PreparedStatement ps, int i, Money value, @Nullable JdbcType type)
      throws SQLException {
    ps.setLong(i, value.fen());
  }

  @Override
  public @Nullable Money getNullableResult(ResultSet rs, String column) throws SQLException {
    return money(rs.getObject(column, Long.class));
  }

  @Override
  public @Nullable Money getNullableResult(ResultSet rs, int column) throws SQLException {
    return money(rs.getObject(column, Long.class));
  }

  @Override
  public @Nullable Money getNullableResult(CallableStatement cs, int column) throws SQLException {
    return money(cs.getObject(column, Long.class));
  }

  private static @Nullable Money money(@Nullable Long fen) {
    return fen == null ? null : new Money(fen);
  }
}
