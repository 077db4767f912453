/**
 * First words of persons' names: given names that news prints in French, English and Vietnamese dispatches, and the
 * family names that a Vietnamese name begins with. A list of our own; names that are words of the languages (`Pierre`
 * aside), months or places are left out where a capital behind them would more often be something else.
 */
import { bareSyllable } from '../spacing/lists/vietnamese.ts';
import { WordTable } from './word-table.ts';

const GIVEN = new Set(
  `Abdallah Abdel Abdelaziz Abdelghani Abdelhak Abdelhamid Abdelilah Abdelkader Abdelkrim Abdellatif Abdelmadjid Abdelmalek Abdelouahed Abderrahmane Abderrazak Abdessalam Abdou Abdoulaye Abdul Abdulaziz Abdulla Abdullah
  Abigaël Abigail Abiy Achille Achim Achraf Adam Adélard Adèle Adeline Adib Adil Adnan Adolphe Adrian Adriana Adrien Agata Agathe Agnès Agnieszka
  Agustín Ahmad Ahmed Ahmet Aïcha Aidan Aimée Aisha Aïssata Aissatou Aïssatou Aitor Ajay Akihiro Akira Akram Alain Alan Alassane Albane Albert
  Albertine Alberto Alejandra Alejandro Aleksander Aleksandr Aleksandra Aleksei Alessandra Alessandro Alessia Alex Alexander Alexandr Alexandra
  Alexandre Alexandru Alexane Alexei Alexeï Alexej Alexis Alfonso Alfred Alfredo Alhassane Ali Alice Alicia Alicja Alina Aline Alioune Alison Alix
  Alizée Allan Allison Almudena Aloïs Aloys Alphonse Alphonsine Alvaro Álvaro Alyssa Amadou Amanda Amaury Ambroise Amédée Amelia Amélie Amina Aminata
  Aminatou Amir Amira Amit Ammar Amparo Amy Ana Anaëlle Anaïs Anastase Anastasia Anatole Anatoli Anatoly Anders André Andrea Andréa Andreas Andrée
  Andrei Andreï Andrej Andrés Andrew Andrey Andriy Andry Andrzej Ángel Angela Angèle Angelika Angelina Angelo Anissa Anita Anja Anjali Anke Ann Anna
  Annalena Anne Anneke Anneliese Annette Annick Annie Annika Anouar Anouk Anselme Anthony Antje Antoine Antoinette Anton Antonella Antoni Antonia
  Antonin Antonio António Antony Anwar Apollinaire Apolline Arantxa Arielle Aristide Arkadi Arlette Armand Armando Armel Armelle Armin Arnau Arnaud
  Arne Arnold Arsène Artem Arthur Artur Arturo Arun Arvind Ashok Ashraf Asif Assane Assita Astrid Athanase Audrey Augustin Augusto Aurèle Aurélie
  Aurélien Aurelio Axel Ayako Ayman Aymeric Ayoub Ayşe Azeddine Aziz Azzedine Babacar Bachar Bachir Badreddine Bakari Bakary Baptiste Barack Barbara Barnabé
  Bart Bartolomeo Bartosz Bashar Basile Bastien Baudouin Beata Beate Béatrice Beatriz Béla Ben Benedetta Benedetto Bénédicte Benedikt Benjamin Benny
  Benoit Benoît Bérangère Bérénice Bernadette Bernard Bernardino Bernardo Bernd Bernhard Bernie Berthe Bertille Bertrand Besnik Bettina Biagio Bianca
  Bilal Bill Bineta Binta Bintou Birgit Birgitta Birgitte Bjarne Björn Blandine Blanka Blaž Bob Bogdan Bohdan Bojan Boris Borja Borut Boualem Boubacar
  Boubakar Bouchra Boukary Bounnhang Bounthong Bożena Brad Brahim Brandon Branislav Branko Bréhima Brenda Brendan Brian Brice Brigitte Bronislaw Bronisław Bruce Bruno Bryan Burak
  Burhan Calogero Camilla Camille Camillo Camilo Candice Carine Carl Carla Carlo Carlos Carlotta Carmela Carmelo Carmen Carol Carole Carolina Caroline
  Carsten Cătălin Catarina Caterina Catherine Cathy Cécile Cecilia Cécilia Cédric Cédrick Célestine Celia Célia Céline Cengiz César Cesare Chadi
  Chakib Chantal Charbel Charlene Charlène Charles Charlotte Cheick Cheikh Cheikhou Chemseddine Cherif Cheryl Chiara Chloé Chokri Chris Christèle Christelle Christiaan
  Christian Christiane Christina Christine Christof Christoph Christophe Christopher Cindy Claire Clara Claude Claudette Claudia Claudine Claudio
  Claus Clémence Clément Clothilde Clotilde Colette Colin Coline Conchita Connie Connor Conor Constantin Corentin Corinna Corinne Cornelis Corrado
  Cosimo Cosme Coumba Cristian Cristiana Cristiano Cristina Cristóbal Cynthia Cyprien Cyril Cyrille Dalila Damien Damir Daniel Daniela Daniele Danièle
  Danielle Danijel Danny Danuta Daouda Dario Dariusz Darren Darryl Daryl David Davide Dawid Debbie Deborah Déborah Deepak Dejan Delphine Demba Denis
  Denise Dennis Denyse Déogratias Derek Detlef Devendra Diana Diane Didier Diederik Diego Dieter Dietmar Dietrich Dieudonné Dieumerci Dilip Dilma Dimitar
  Dimitri Dimitrios Dimitris Dinesh Diogo Dirk Djamel Djamila Djelloul Djénéba Djibril Djibrilla Dmitri Dmitry Dmytro Domenico Dominic Dominik
  Dominique Donald Donatella Donatien Donna Doreen Doriane Doris Dorota Dorothée Douglas Dragan Driss Drissa Dušan Dwight Dylan Éamon Eamonn
  Eberhard Eckart Eckhard Eddy Edgar Edgard Edith Édith Edmond Edmund Edmundo Edoardo Edouard Édouard Eduard Eduardo Edward Edwige Edwin Edwina Eileen
  Eirik Ekaterina Ekrem Elaine Eleanor Elena Eleonora Elhadj Eliane Éliane Elie Élie Elif Elisa Elisabeth Élisabeth Elisabetta Elise Élise Élisée
  Elizabeth Elke Ella Ellen Elodie Élodie Éloi Eloise Éloïse Elsa Elvira Elvire Elżbieta Émeline Emil Emile Émile Emiliano Emilie Émilie Émilien
  Emilio Emily Emma Emmanuel Emmanuelle Emre Enora Enric Enrica Enrico Enrique Erdal Erdem Eric Éric Erica Erich Erik Erika Ernest Ernesto Erwan
  Erwann Erwin Esteban Estéban Estefanía Estela Estelle Esther Ethan Etienne Étienne Ettore Eugène Eugenia Eugenio Eulalie Eva Éva Evan Évariste Eve
  Ève Evelyn Evelyne Évelyne Evgeni Evgenia Evgueni Ewa Ewan Ezequiel Ezzedine Fabián Fabiana Fabiano Fabien Fabienne Fabio Fabiola Fabrice Fabrizio
  Fadi Faïçal Faisal Faïza Faniry Fanja Farhad Farid Farida Farouk Fatiha Fatima Fatimata Fatmata Fatou Fatoumata Faustin Faustine Fawzi Fayçal Fayez Federica Federico
  Fedor Félicia Félicien Felipe Felix Félix Ferdinand Ferenc Ferhat Fernand Fernanda Fernando Fethi Filip Filipe Filippo Filomena Fiodor Fiona Firas
  Flavia Flavie Flavien Flavio Florent Florian Floriane Floribert Fodé Fouad Fousseni Fousseyni Frances Francesca Francesco Francine Francis Francisco
  Franciszek Franck François Françoise Frank František Franz Fred Frederic Frédéric Frederik Frédérique Fredrik Friedrich Fritz Fulgence Fulvio Fumio
  Fyodor Gábor Gabriel Gabriela Gabriele Gabriella Gabrielle Gaël Gaëlle Gaétan Gaëtan Gaëtane Gaetano Galina Gamal Gareth Gary Gaspard Gaston
  Gauthier Gavin Gediminas Genevieve Geneviève Gennadi Gennaro Geoff Geoffrey Geoffroy Georg George Georges Georgette Georgi Georgina Gerald Gérald
  Geraldine Géraldine Gérard Gerardo Gerd Gerhard Gerhardt Germain Germaine Germán Gernot Gerry Gertrude Ghada Ghassan Ghislain Ghislaine Ghyslain
  Ghyslaine Giacomo Giampaolo Giancarlo Gianfranco Gianluca Gianluigi Gianna Gianni Gianpaolo Gilbert Gilberte Gilberto Gildas Gilles Ginette Giorgia
  Giorgio Giovanna Giovanni Girolamo Gisela Gisèle Giulia Giuliana Giuliano Giulio Giuseppe Gizem Gladys Glenn Godefroy Godelieve Gonzalo Goran Göran
  Gordana Gordon Gottfried Götz Goulven Grace Graham Gratien Graziano Graziella Grażyna Greg Grégoire Gregor Gregory Grégory Greta Gretchen Grzegorz
  Guénaël Guénaëlle Guennadi Guénolé Guglielmo Guido Guilhem Guilherme Guillaume Guillemette Guillermo Gunnar Günter Gunther Günther Gustaf Gustav
  Gustave Gustavo Guy Guylaine Gwenaël Gwenaëlle Gwendal Gwendoline Gwenola Gwenolé Gwladys György Gyula Habib Habiba Habibou Hadi Hadiza Hadrien Haingo Haja Hajo Hakan
  Håkan Hakim Hakima Halima Hamadi Hamadou Hamed Hamid Hamidou Hanane Hanitra Hannah Hannelore Hannes Hans Haoua Harald Harisoa Harold Haroun Harouna Harry
  Hartmut Haruko Hasan Hassan Hassane Hassiba Hatice Hayley Heather Hector Heidi Heike Heikki Heiko Heiner Heinrich Heinz Hélder Helen Helena Hélène
  Helga Helmut Helmuth Hendrik Henri Henrietta Henriette Henrik Henrique Henry Henryk Herbert Hermann Hernán Hervé Hicham Hichem Hideki Hilary
  Hildegard Hillary Hippolyte Hiroko Hiroshi Hiroyuki Hisham Hjalmar Hocine Holger Honorine Horacio Hortense Hossein Houari Houcine Houda Houria
  Hristo Hubert Hugo Hugues Huguette Humberto Hussein Iain Ian Ibrahim Ibrahima Ida Idir Idris Idriss Idrissa Ignacio Ignazio Igor Ihor Ilaria Ildikó
  Ilham Ilie Ilona Ilya Imane Imed Imran Ines Inès Inés Inga Inge Ingmar Ingo Ingrid Ingvar Ioana Ioannis Ionel Ionuț Iouri Iqbal Irena Irène
  Irénée Irfan Irina Irmgard Irwin Isaac Isaak Isabel Isabella Isabelle Isidore Isidro Ismaël Ismail Ismaïl Ismaïla Issa Issaka Issouf Issoufou István Itziar
  Ivan Iván Ivana Iwona Izabela Jaafar Jacek Jacinda Jacinto Jack Jackie Jacob Jacqueline Jacques Jacqui Jadranka Jadwiga Jaime Jairo Jakob Jakov
  Jakub Jamel James Jamie Jamila Jan Jana Jane Janet Janette Janez Janick Janina Janine Janos Jared Jaroslav Jarosław Jason Jaume Javad Javed Javier
  Jawaharlal Jean Jeanette Jeanine Jeanne Jeannie Jeannine Jeff Jeffrey Jelena Jennifer Jens Jeremiah Jérémie Jeremy Jérémy Jérôme Jerónimo Jerry
  Jerzy Jesper Jessica Jesús Jihane Jill Jim Jitka Joachim Joan Joana Joann Joanna Joanne João Joaquim Joaquín Jocelyn Jocelyne Jochen Joe Joël Joëlle
  Johan Johann Johanna Johanne Johannes John Johnny Jolanta Jon Jonas Jonathan Joop Joost Jordi Jörg Jorge Joris José Josée Josef Josep Joseph
  Josephine Joséphine Josette Joshua Josiane Josselin Josué Joumana Jovana Jovenel Joyce Jozef József Juan Juana Juanjo Judicaël Judith Judy Juhani
  Jukka Julia Julian Julián Juliana Juliane Julianna Julianne Julie Julien Julienne Juliette Julio Junichi Juraj Jürgen Jussi Justin Justine Justyna
  Jutta Kadiatou Kaja Kalidou Kalifa Kalilou Kamala Kamel Kamila Karamoko Karel Karen Karim Karin Karina Karine Karl Karla Karol Karoline Karsten Katalin
  Katarina Kate Katell Katerina Kateřina Katharina Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrien Katrin Kaveh Kavita
  Kazimierz Kazuko Keiko Keith Kelly Kemal Ken Kenji Kenneth Kenny Kerstin Kevin Kévin Khadidja Khadija Khady Khaled Khalid Khalil Khamphone Khamtay Kheireddine Kiara Kieran
  Killian Kimberly Kimmo Kinga Kirill Kirsten Kirsty Kjell Klaas Klaus Knud Knut Koen Koffi Kofi Koichi Kolinda Konrad Konstantin Konstantinos Kossi
  Kouadio Kouakou Kouamé Kouassi Kristen Kristin Kristina Krisztina Krystian Krystyna Krzysztof Ksenia Kurt Kwabena Kwame Kwesi Kylian Kylie Kyriakos
  Kyrylo Laetitia Laïla Lakhdar Lalaina Lalao Lamine Lansana Larry Lars Lassana Lassina Laszlo László Latifa Laura Laure Laureline Lauren Laurence Laurène Laurens
  Laurent Lauriane Laurie Laurine Lázaro Léa Léandre Leandro Leanne Leila Leïla Lena Léna Lennart Leo Léo Léocadie Leon Léon Leonardo Léonce Leonel
  Leonid Léonie Léonore Léontine Léopold Leopoldo Leslie Leszek Leticia Letizia Liam Lidija Liesbeth Lila Lilian Liliana Liliane Lina Linda Lionel
  Lioudmila Lisa Lisbeth Lise Liz Ljubica Ljubomir Loïc Loïck Loïg Lola Lorenzo Loretta Lothar Louane Louay Loubna Louis Louisa Louise Lounès Lubomir Luc
  Luca Lucas Lucette Lucia Lucía Luciana Luciano Lucie Lucien Lucienne Lucile Lucille Lucio Lucy Ludivine Ludovic Ludwig Luigi Luis Luís Luisa Luiz
  Lukas Lukáš Łukasz Luke Lydia Lydie Lynn Lysiane Lyubov Maarten Maciej Maddalena Madeleine Madjid Maël Maëlle Maëlys Maeva Maéva Magali Magdalena
  Magnus Mahamadou Mahamane Mahamat Maher Mahesh Mahfoud Mahinda Mahmoud Mahmut Maimouna Maïmouna Maïté Majed Majid Makoto Maksim Maksym Malala
  Malcolm Malgorzata Małgorzata Malick Malik Malika Mamadou Mamane Mamoudou Mamoun Manfred Manish Manmohan Manoj Manon Manuel Manuela Marc Marcel
  Marcela Marceline Marcelino Marcella Marcelle Marcellin Marcello Marcelo Marcial Marcin Márcio Marco Marcos Marcus Marek Margaret Margareta
  Margarita Margaux Margherita Margit Margot Margret Marguerite Maria María Mariam Mariama Mariame Marian Mariana Marianne Mariano Marie Marieke
  Mariella Marielle Mariem Mariette Marija Mariko Marilou Marilyn Marilyne Marina Marine Mario Marion Marisa Marisol Marissa Mariusz Mariya Marjorie
  Mark Markku Marko Markus Marlene Marlène Marlies Marloes Marouane Maroun Marta Martha Marthe Martijn Martin Martina Martine Martino Marvin Marwa
  Marwan Mary Maryam Marylène Maryline Marylou Maryse Maryvonne Masako Masatsugu Massamba Massimiliano Massimo Massoud Matej Mateo Matéo Mateusz
  Mathéo Mathias Mathieu Mathilda Mathilde Mathis Mathurin Matija Matilde Matt Matteo Matthew Matthias Matthieu Matthijs Maud Maureen Maurice
  Mauricette Mauricio Maurizio Mauro Max Maxence Maxim Maxime Maximilien Maxine Maya Megan Mégane Meghan Mehdi Mehmet Mehrdad Mélaine Melanie Mélanie
  Melissa Mélissa Mercedes Meriem Meryem Messaoud Mialy Michael Michaël Michaela Michaëla Michał Michel Michelangelo Michele Michèle Micheline Michelle
  Mickael Mickaël Miguel Mihaela Mihai Miho Mikael Mikaël Mike Mikhail Mikhaïl Mikko Miklós Milagros Milan Milena Milica Miloš Miora Mireia Mireille
  Miriam Mirjam Mirjana Mirko Miroslav Miroslava Mirosław Mladen Moctar Modibo Modou Moez Mohamadou Mohamed Mohammad Mohammed Mohamud Mohand Mohsen
  Moïra Moisés Mokhtar Molly Momar Moncef Monica Monika Monique Montse Mordechai Morgane Morten Mouhamadou Mouhamed Mouloud Moumouni Mounia Mounir
  Mounira Mourad Moussa Moustafa Moustapha Muhammad Muhammadu Mukesh Murat Muriel Murielle Mustafa Mustapha Mykhaïlo Mykola Mylène Myles Myriam Nabih
  Nabil Nacer Nacera Naceur Nadège Nadejda Nadezhda Nadia Nadine Nadja Nafissatou Naguib Naima Naïma Naivo Najat Najib Najwa Nancy Naomi Narendra Narindra
  Nassim Nassima Natacha Natalia Natalie Nataliya Natasha Nathalie Nathan Nathanaël Nathaniel Nawaf Nawal Nazim Ndeye Ndèye Ndriana Neil Néji Nélida Nelly
  Nelson Nenad Nerea Nesrine Néstor Ngozi Niamh Niccolò Nicholas Nick Nicky Nicola Nicolas Nicolás Nicole Nicoletta Nicolle Nicolò Nidal Niels Nigel
  Nikita Niklas Niklaus Nikola Nikolai Nikolaï Nikolaus Nikolay Nikos Nils Nina Nirina Nizar Njaka Noah Noëlie Noëlle Noémi Noémie Nolwenn Nora Norbert
  Noreen Noriko Norman Nouhad Noureddine Nouredine Nuno Nuria Núria Nursultan Octavio Odette Odile Odilon Oksana Olaf Olav Oleg Oleh Oleksandr Oleksandra
  Oleksii Oleksiy Olena Olga Oliver Olivia Olivier Omar Ömer Onésime Ophélie Orhan Oriane Oriol Ornella Orsolya Oscar Óscar Oskar Osman Osvaldo
  Othmane Ottmar Otto Oumar Oumarou Oumou Ousmane Ousseynou Ovidiu Owen Özgür Özlem Pablo Pamela Panagiotis Paola Paolo Parisa Pascal Pascale Pasquale
  Patrice Patricia Patricio Patrick Patrik Patrizia Paul Paula Paulette Paulina Pauline Paulino Paulo Pavel Pavlo Pawel Paweł Pedro Peggy Pekka
  Pélagie Pelayo Penelope Pénélope Pernille Perrine Pervez Peter Petr Petra Petro Petter Petteri Phankham Phil Philip Philippe Philomène Pierangelo Piergiorgio
  Pierluigi Piero Pierre Pierrick Pieter Pietro Piotr Polina Prabowo Pradeep Priscilla Priya Priyanka Przemysław Quentin Quitterie Rabah Rached Rachel Rachid
  Rachida Radek Radhouane Radosław Radovan Rafael Raffaele Raffaella Rafic Rafik Ragnar Ragnhild Rahul Raimund Raimundo Raïssa Rajat Rajendra Rajesh
  Rajiv Rakesh Ralf Ralitsa Ralph Ramata Ramatou Ramatoulaye Ramazan Ramiro Ramon Ramón Ramzi Randall Randy Ranil Raoul Raphaël Raphaëlle Raquel Rashid Raul Raúl
  Ravaka Ravi Rayan Raymond Raymonde Raynald Rebecca Recep Réda Redouane Reginald Régine Régis Reinhard Reinhold Réjane Réjean Réjeanne Remco Rémi Rémy
  Renata Renate Renato Renaud René Renée Reto Reza Ricardo Riccardo Richard Rick Ricky Riitta Rishi Rita Robert Roberta Roberto Robin Rocío Roderick
  Rodica Rodney Rodolfo Rodolphe Rodrigo Rodrigue Rogelio Roger Rogério Rohit Rokhaya Rokia Rokiatou Roland Rolande Rolando Rolf Romain Roman Romano Romaric
  Romina Romuald Romualdo Ron Ronald Ronan Ronny Rosa Rosalba Rosalie Rose Rosella Roselyne Rosemary Rosine Roxana Roxane Roxanne Roy Rozenn Ruben
  Rubén Rüdiger Rudolf Rudy Ruslan Ruth Ryan Ryszard Saadeddine Sabine Sabri Sabrina Sacha Sadio Said Saïd Saïda Saidou Saïdou Sajid Sakina Salah Salaheddine Saleumxay Salif Salifou
  Salim Salimata Saliou Sally Salma Salman Salvador Salvatore Sam Samantha Sami Samir Samira Samnang Samuel Sandeep Sandra Sandrine Sandro Sanjay Sara Sarah
  Sascha Saskia Satoshi Saúl Saül Saverio Scott Sean Seán Sebastiaan Sebastian Sebastián Sebastiano Sebastião Sébastien Ségolène Seiji Sekou Sékou
  Selena Selim Sélim Séraphine Serge Sergei Sergeï Sergey Sergi Sergii Sergio Sergiu Serhat Serhii Serhiy Séverine Seydou Seyni Shahid Shahram Shannon
  Sharon Shaukat Shaun Shawn Shehbaz Sheryl Shigeru Shimon Shinzo Shirin Shirley Shlomo Siaka Sidiki Sidonie Siegfried Sigmar Sigrid Sigurd Silke Silvana
  Silvano Silvia Silvina Silvio Silviu Simon Simona Simone Simonetta Sinead Sinéad Siobhan Siobhán Sisomphone Skander Slaheddine Slavko Sławomir Sleiman Slimane
  Slobodan Smaïl Soazig Sofía Sofiane Sofie Soizic Solange Solène Solenn Solofo Solveig Somchai Sonexay Sonia Sonja Sophal Sopheap Sophie Soraya Sören Sothea Søren Souad Soufiane
  Souleiman Souleymane Soumaila Soumaïla Soumaya Soumeylou Spyros Srđan Srdjan Stan Stanislas Stanislav Stanisław Stavros Steeve Stefan Stefania Stefano Steffen
  Stella Stéphan Stéphane Stephanie Stéphanie Stephen Steve Steven Stijn Stuart Subrahmanyam Suleyman Süleyman Sunil Sunita Suresh Susan Susana
  Susanna Susanne Sushma Suzanne Suzette Suzy Svein Sven Svend Sverre Svetlana Sviatlana Svitlana Sylvain Sylvaine Sylvère Sylvette Sylvia Sylviane
  Sylvie Szymon Tahar Tahina Taieb Taïeb Takashi Takeshi Takuya Tamara Tamás Tancrède Tanguy Tania Tanja Tanya Taoufik Tarcisio Tarek Tariq Taro Tatiana
  Tatjana Tatsuo Tatyana Tayeb Ted Terence Teresa Tereza Terje Terrence Terry Tetiana Thaddée Thaddeus Thaïs Thaksin Theo Théo Theodor Theodore
  Théodore Théogène Théoneste Théophane Théophile Theresa Thérèse Thiago Thibaud Thibault Thibaut Thierno Thierry Thijs Thilo Thomas Thongloun
  Thorbjørn Thorsten Tiago Tibor Tidiane Tidjane Tiébilé Tiémoko Tierno Tiffany Tilman Tim Timothé Timothée Timothy Timur Tina Tiphaine Titouan Tiziana
  Tiziano Tobias Todd Tom Tomás Tomáš Tomasz Tomislav Tommaso Tommy Tomoko Tony Torben Torsten Toshiko Toshio Toufic Toufik Tracey Tracy Traian Trevor
  Tristan Trond Trygve Tsiry Tuomas Ulrich Ulrik Ulrika Ulrike Umberto Unai Urielle Uroš Urs Ursina Ursula Urszula Usha Uwe Václav Vadim Valentin Valentín
  Valentina Valentine Valentyn Valère Valeria Valérian Valerie Valérie Valérien Valerio Valeriy Valery Valéry Vanessa Vannarith Vasil Vasile Vassili Vassilis
  Vasyl Veasna Vera Verena Veronica Veronika Véronique Vianney Viatcheslav Vicenç Vicente Vickie Vicky Victor Victoria Victorine Vidar Viengthong Vigdís Vijay Viktor
  Viktoriia Viktorija Vincent Vincenzo Vinícius Vinod Viola Violaine Violette Virgile Virgílio Virginie Virginijus Vitali Vitaliy Vittoria Vittorio
  Vivek Viviana Viviane Vivien Vladimir Vladislav Voahangy Vojtěch Volahanta Volkan Volker Volodymyr Vololona Vyacheslav Wael Wahiba Waldemar Waleed Walid Walter Walther
  Wanda Wandrille Warren Wassila Wassim Wayne Wenceslas Wendy Werner Wiebke Wiesław Wiktor Wilfred Wilfrid Wilfried Wilhelm Wilhelmina Willem William
  Willy Winfried Winifred Wisner Witold Wladimir Władysław Włodzimierz Wojciech Wolfgang Wouter Xabier Xaver Xavier Ximena Yacine Yacouba Yaël Yahia Yair
  Yamina Yana Yann Yannick Yannig Yannis Yaroslav Yasmin Yasmina Yasmine Yasser Yassin Yassine Yasuo Yazid Yehuda Yekaterina Yelena Yevgeny Yevgueni Yevhen
  Yiannis Yitzhak Yoan Yoann Yohan Yohann Yoko Yolaine Yolanda Yolande Yolène Yonatan Yoram Yoshihide Yoshiko Yossi Youcef Younes Younès Youri Yousef
  Youssef Youssouf Youssoufa Yukio Yuko Yulia Yuliia Yuliya Yuri Yuriy Yusuf Yuval Yvan Yveline Yves Yvette Yvon Yvonne Yvonnick Zacharie Zachary
  Zahia Zakaria Zbigniew Zdeněk Zdravko Zdzisław Zehra Zeinab Zélie Željko Zéphyrin Zeynep Ziad Zied Zineb Zinedine Zinédine Zlatko Zoe Zoé Zofia
  Zohra Zoltan Zoltán Zoran Zoubida Zoubir Zouhair Zoumana Zsófia Zsolt Zsuzsa Zuzana`
    .trim()
    .split(/\s+/u),
);

/** Given names that are places, too: in front of a capital they are rather a person's. */
const ALSO_PLACES = new WordTable();
ALSO_PLACES.add(1, 'Florence Sofia Israel Chelsea Paris Vienna');

/** Vietnamese family names, without their marks. */
const FAMILY = new Set(
  `an au bach bui cao chau chu cu cung da dam dang dao dau diep dinh do doan doi dong duong giang giap ha han ho hoang hua huynh khong khuat khuc
  kieu kim la lai lam le lieu lo loc lu luong luu ly ma mac mai nghiem ngo nguy nguyen ninh nong ong pham phan phi pho phung quach quan
  sung ta tang thach thai than thi thieu tieu to ton tong tran tra trieu trinh truong tu tuong ung van vi viet vo vu vuong vuu y`
    .trim()
    .split(/\s+/u),
);

/** Whether a word is a given name that persons' names begin with. */
export const isGivenName = (word: string): boolean => {
  const [first = word] = word.split('-');
  return GIVEN.has(word) || GIVEN.has(first);
};

/** Whether the word at `from` to `to` of `text` is one though it also names a place. */
export const isGivenNameOfPlace = (text: string, from = 0, to = text.length): boolean =>
  ALSO_PLACES.at(text, from, to) !== 0;

/** Whether a Vietnamese name may begin with the word, whatever marks it bears. */
export const isVietnameseFamilyName = (word: string): boolean => FAMILY.has(bareSyllable(word));

/** How a syllable of Vietnamese is made, without its marks: an onset and a rime. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[aeiouy]|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ec|em|en|eng|eo|ep|et|eu|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|oa|oac|oai|oan|oang|oanh|oat|oc|oe|oi|om|on|ong|op|ot|ua|uan|uang|uat|uc|ue|ui|um|un|ung|uoc|uoi|uon|uong|uot|up|ut|uu|uy|uyen|uyet|uynh|yen|yet|yeu)$/u;

/** Whether a word may be a part of a Vietnamese name. */
export const isVietnameseNamePart = (word: string): boolean =>
  word.length <= 12 && SYLLABLE.test(bareSyllable(word));
