/** The embedded database: opening, migrating, transactions, mappers. */
@NullMarked
package cn.mingyi.platform.db;

import org.jspecify.annotations.NullMarked;
