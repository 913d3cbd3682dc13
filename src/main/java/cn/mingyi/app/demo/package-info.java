/**
 * The demonstration: what became of one matter of the sample village, told from its records, and
 * every paper and ledger of it as a file.
 */
@NullMarked
package cn.mingyi.app.demo;

import org.jspecify.annotations.NullMarked;
