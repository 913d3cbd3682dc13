/** The tables of 台账: what was exported in full, which forms of the township were taken in. */
@NullMarked
package cn.mingyi.ledger.storage;

import org.jspecify.annotations.NullMarked;
