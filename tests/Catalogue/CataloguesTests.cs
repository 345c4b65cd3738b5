using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Tests.Catalogue;

public sealed class CataloguesTests
{
    [Fact]
    public void Takes_the_newest_version_by_number_not_by_letter()
    {
        using var folder = WithVersions("2026.2", "2026.10");

        Assert.Equal("2026.10", Catalogues.Load(folder.Path).Current.Version);
    }

    [Fact]
    public void Takes_the_version_of_the_setting()
    {
        using var folder = WithVersions("2026.2");

        Assert.Equal("2026.1", Catalogues.Load(folder.Path, "2026.1").Current.Version);
    }

    [Fact]
    public void Keeps_older_versions_for_rounds_that_are_pinned_to_them()
    {
        using var folder = WithVersions("2026.2");

        Assert.Equal("2026.1", Catalogues.Load(folder.Path).Version("2026.1").Version);
    }

    [Fact]
    public void Refuses_a_setting_that_names_no_version()
    {
        using var folder = WithVersions();

        Assert.Equal("K19", Assert.Single(Assert.Throws<CatalogueException>(() => Catalogues.Load(folder.Path, "2031.1")).Errors).Code);
    }

    [Fact]
    public void Refuses_a_folder_without_any_version()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<CatalogueException>(() => Catalogues.Load(folder.Path));
    }

    [Fact]
    public void Stops_with_every_error_of_a_broken_version_in_the_message()
    {
        using var folder = SampleFolders.Versions(Path.Combine(SampleFolders.Invalid, "fuenf-fehler"));

        var exception = Assert.Throws<CatalogueException>(() => Catalogues.Load(folder.Path));

        Assert.All(
            exception.Errors,
            error => Assert.Contains($"{error.Code} {error.File}:{error.Line}: ", exception.Message, StringComparison.Ordinal)
        );
    }

    private static TemporaryFolder WithVersions(params string[] more)
    {
        var folder = SampleFolders.Versions();
        foreach (var version in more)
        {
            Directory.CreateDirectory(folder.Version(version));
            foreach (var file in Directory.GetFiles(SampleFolders.Valid))
            {
                File.Copy(file, Path.Combine(folder.Version(version), Path.GetFileName(file)));
            }
        }

        return folder;
    }
}
