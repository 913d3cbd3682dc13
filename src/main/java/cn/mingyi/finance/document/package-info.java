/** Exports of banks and books as workbooks: read safely, the refused rows written back. */
@NullMarked
package cn.mingyi.finance.document;

import org.jspecify.annotations.NullMarked;
