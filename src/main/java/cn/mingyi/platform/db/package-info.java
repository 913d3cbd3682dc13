/** The H2 file database behind MyBatis: opening, migrations, mappers. Knows no table. */
@NullMarked
package cn.mingyi.platform.db;

import org.jspecify.annotations.NullMarked;
