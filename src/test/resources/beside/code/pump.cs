class Pump {
    // <snippet_start>
    void Start() {
        valve.Open();
    }
    // </snippet_start>
    #region stop
    void Stop() { }
    #endregion
}
