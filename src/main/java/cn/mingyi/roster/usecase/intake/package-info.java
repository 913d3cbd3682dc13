/**
 * From the cells of a roster file to persons and households, without looking at the roster: header,
 * mapping, rows, findings (domain §8).
 */
@NullMarked
package cn.mingyi.roster.usecase.intake;

import org.jspecify.annotations.NullMarked;
