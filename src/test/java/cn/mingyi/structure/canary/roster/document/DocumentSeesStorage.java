package cn.mingyi.structure.canary.roster.document;

record DocumentSeesStorage(
    cn.mingyi.structure.canary.roster.storage.OpenMapper mapper,
    cn.mingyi.structure.canary.platform.pdf.Press press) {}
